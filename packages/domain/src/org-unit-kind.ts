/** What an organisation unit is; SPECIAL are bodies that are not places (police union, trade clusters). */
export const orgUnitKinds = [
  'CENTRAL',
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'BRANCH',
  'GROUP',
  'SPECIAL',
] as const;
export type OrgUnitKind = (typeof orgUnitKinds)[number];
