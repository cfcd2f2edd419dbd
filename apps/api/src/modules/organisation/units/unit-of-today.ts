import { OrgUnit } from './org-unit.type.ts';
import { unitToday } from './unit-on.ts';

/** The field that says to which unit a row belongs. */
export const unitOfToday = {
  type: OrgUnit,
  description: 'The unit that it belongs to (đơn vị), as it is today.',
  select: { orgUnitId: true },
  resolve: ({ orgUnitId }: { orgUnitId: string }) => unitToday(orgUnitId),
} as const;
