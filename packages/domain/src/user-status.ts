/** A disabled account keeps its history and cannot sign in. */
export const userStatuses = ['ACTIVE', 'DISABLED'] as const;
export type UserStatus = (typeof userStatuses)[number];
