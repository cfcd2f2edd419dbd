/** What the members of a branch (chi hội) have in common: hamlet, trade, age or a theme. */
export const branchBases = ['RESIDENCE', 'TRADE', 'AGE', 'THEME'] as const;
export type BranchBasis = (typeof branchBases)[number];
