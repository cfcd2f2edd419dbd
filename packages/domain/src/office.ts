/** Offices of the Union in the order of their rank, highest first; what they are called is the title. */
export const offices = [
  'PRESIDENT',
  'VICE_PRESIDENT',
  'STANDING_MEMBER',
  'HEAD',
  'DEPUTY_HEAD',
  'OFFICER',
  'BRANCH_HEAD',
  'BRANCH_DEPUTY',
  'GROUP_HEAD',
  'OTHER',
] as const;
export type Office = (typeof offices)[number];

/** Place of an office in the order of rank; 0 is the highest. */
export function officeRank(office: Office): number {
  return offices.indexOf(office);
}
