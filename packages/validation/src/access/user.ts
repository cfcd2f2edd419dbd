import { roles } from '@hoi/domain/roles';
import { accountRules } from '@hoi/localization/words/access/staff';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orElse } from '../left-out.ts';
import { requiredLine } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { emailSchema, newPassword } from './sign-in.ts';

const role = z.enum(roles);
export const roleAtUnit = z.object({ role, orgUnitId: id });

const userFields = z.object({ email: emailSchema, name: requiredLine(120) });

/** Without a password a temporary one is made. */
export const createUserInput = userFields.extend({
  password: newPassword.nullish(),
  grants: orElse(z.array(roleAtUnit).max(...bound(20, accountRules.roles)), []),
});
export const updateUserInput = versionedInput.extend(userFields.shape);
export const grantRoleInput = roleAtUnit.extend({ userId: id });
export const resetPasswordInput = z.object({
  id,
  password: newPassword.nullish(),
  clearTotp: orElse(z.boolean(), false),
});
export type NewUser = z.output<typeof createUserInput>;
export type UserChange = z.output<typeof updateUserInput>;
export type NewRole = z.output<typeof grantRoleInput>;
export type PasswordReset = z.output<typeof resetPasswordInput>;
