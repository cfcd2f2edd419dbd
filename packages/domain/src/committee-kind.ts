/** Committees of a term, largest first: Ban Chấp hành, Ban Thường vụ, Thường trực. */
export const committeeKinds = ['EXECUTIVE', 'STANDING', 'PERMANENT'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];
