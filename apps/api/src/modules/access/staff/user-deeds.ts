import { recorderOf } from '#modules/access/audit/record.ts';

/** Records what was done to an account, also what its owner did to it herself. */
export const recordUser = recorderOf('User');
