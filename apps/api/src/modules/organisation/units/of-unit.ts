import { idsOf } from '#graphql/node-id.ts';

/** A `where` on rows that belong to units: of the one that a filter names; all without a name, none for what is no unit. */
export function ofUnit(orgUnit: string | null | undefined) {
  return orgUnit == null ? {} : { orgUnitId: { in: idsOf(orgUnit, 'OrgUnit') } };
}
