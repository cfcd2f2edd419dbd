import { roles } from '@hoi/domain/roles';
import { builder } from '#graphql/builder.ts';

export const RoleType = builder.enumType('Role', {
  description:
    'What a member of staff may do at a unit and below it (vai trò), from the widest to the narrowest.',
  values: roles,
});
