/** A poll is prepared, takes votes, then only shows its result; it may take votes again. */
export const pollStatuses = ['DRAFT', 'OPEN', 'CLOSED'] as const;
export type PollStatus = (typeof pollStatuses)[number];
