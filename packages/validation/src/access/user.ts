import { roles } from '@hoi/domain/roles';
import { z } from 'zod';
import { expectedVersion, requiredLine } from '../text.ts';
import { emailSchema, newPassword } from './sign-in.ts';

const role = z.enum(roles);

export const userFields = z.object({ email: emailSchema, name: requiredLine(120) });

/** Without a password a temporary one is made. */
export const createUserInput = userFields.extend({
  password: newPassword.nullish(),
  grants: z
    .array(z.object({ role, orgUnitId: z.string() }))
    .max(20, 'Không quá 20 vai trò.')
    .default([]),
});
export const updateUserInput = userFields.extend({ id: z.string(), expectedVersion });
export const grantRoleInput = z.object({ userId: z.string(), orgUnitId: z.string(), role });
export const resetPasswordInput = z.object({
  id: z.string(),
  password: newPassword.nullish(),
  clearTotp: z.boolean().default(false),
});
export type UserFields = z.output<typeof userFields>;
