import type { UserStatus as Status } from '@hoi/domain/user-status';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { dayOrNull } from '#outside/stored-day.ts';
import { RoleType } from './role.type.ts';
import { visibleUsers } from './user.policy.ts';

export const UserStatusType = describedEnum<Status>('UserStatus', {
  description: 'Whether an account can sign in (tình trạng tài khoản).',
  descriptions: {
    ACTIVE: 'It can (đang hoạt động).',
    DISABLED: 'It cannot (đã khóa).',
  },
});

builder.prismaNode('RoleGrant', {
  id: { field: 'id' },
  nullable: true,
  description: 'A role at a unit and everything below it (phân quyền).',
  findUnique: (id, { viewer }) => ({ id, user: visibleUsers(viewer) }),
  fields: (t) => ({
    role: t.expose('role', { type: RoleType, description: 'Which role.' }),
    grantedAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was given.' }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it no longer holds; null while no end is known.',
      select: { endsOn: true },
      resolve: ({ endsOn }) => dayOrNull(endsOn),
    }),
  }),
});

const UserAbilities = abilities('UserAbilities', 'What the viewer may do to an account.', {
  update: { description: 'Change its name and e-mail.' },
  disable: { description: 'Close it, or open it again.' },
  resetPassword: { description: 'Set another password, to hand over.' },
  grantRole: { description: 'Give and take roles.' },
});

export const User = builder.prismaNode('User', {
  id: { field: 'id' },
  nullable: true,
  description:
    'An account of the staff (tài khoản cán bộ). Seen by administrators whose subtree holds all its roles.',
  findUnique: (id, { viewer }) => ({ id, AND: visibleUsers(viewer) }),
  fields: (t) => ({
    email: t.exposeString('email', { description: 'What she signs in with.' }),
    name: t.exposeString('name', { description: 'Her name, as colleagues see it.' }),
    status: t.expose('status', { type: UserStatusType, description: 'Whether it can sign in.' }),
    roleGrants: t.relation('roleGrants', {
      description: 'Its roles and where they hold (phân quyền), oldest first.',
      price: { rows: 5 },
      query: { orderBy: { createdAt: 'asc' } },
    }),
    totpEnabled: t.boolean({
      select: { totpSecret: true },
      description: 'Whether sign-in asks for a one-time code.',
      resolve: (user) => user.totpSecret !== null,
    }),
    passwordIsTemporary: t.exposeBoolean('passwordIsTemporary', {
      description: 'Set by an administrator and not yet changed by its owner.',
    }),
    version: t.exposeInt('version'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    lastSignInAt: t.expose('lastSignInAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When somebody signed in with it last; null when nobody has signed in with it yet.',
    }),
    viewerCan: t.field({
      type: UserAbilities,
      select: { id: true },
      resolve: ({ id }, _args, { viewer }) => {
        const others = viewer.kind === 'staff' && viewer.userId !== id;
        return { update: true, disable: others, resetPassword: others, grantRole: others };
      },
    }),
  }),
});
