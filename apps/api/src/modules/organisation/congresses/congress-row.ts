import type { Prisma } from '@hoi/db/prisma';
import { personColumns } from '#modules/organisation/people/person-row.ts';

export const congressColumns = {
  id: true,
  orgUnitId: true,
  ordinal: true,
  slug: true,
  termFrom: true,
  termTo: true,
  heldFrom: true,
  heldTo: true,
  place: true,
  summoned: true,
  attended: true,
  results: true,
  version: true,
  createdAt: true,
  orgUnit: { select: { path: true } },
} as const satisfies Prisma.CongressSelect;

export const delegateColumns = {
  id: true,
  congressId: true,
  orgUnitId: true,
  kind: true,
  attended: true,
  person: { select: personColumns },
  congress: { select: congressColumns },
} as const satisfies Prisma.CongressDelegateSelect;

export type CongressRow = Prisma.CongressGetPayload<{ select: typeof congressColumns }>;
export type DelegateRow = Prisma.CongressDelegateGetPayload<{ select: typeof delegateColumns }>;
