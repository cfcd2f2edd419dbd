import { gives, takes } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';

export const grantRole = gives('users', mutations.grantRole);
export const revokeRole = takes('users', mutations.revokeRole);
export const disableUser = takes('users', mutations.disableUser);
export const enableUser = gives('users', mutations.enableUser);
export const resetPassword = takes('users', mutations.resetPassword);
