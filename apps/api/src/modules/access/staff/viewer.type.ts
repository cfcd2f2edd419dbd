import type { Prisma } from '@hoi/db/prisma';
import { type Permission, permissions } from '@hoi/domain/roles';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { encodeNodeId } from '#graphql/node-id.ts';
import {
  type Grant,
  mayAnywhere,
  mayEverywhere,
  type Partner,
  requireStaff,
  type Staff,
} from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { RoleType } from './role.type.ts';

// What belongs to no unit is only for those whose role stands at the root.
const rootOnly: readonly Permission[] = [
  'category:write',
  'link:write',
  'page:write',
  'indicator:write',
  'partner:manage',
  'audit:read',
];

const ViewerKind = describedEnum('ViewerKind', {
  description: 'Who somebody is that is known.',
  descriptions: {
    STAFF: 'An account of the Union, signed in with a session.',
    PARTNER: 'A partner organisation, by its token (đối tác).',
  },
});

/** What a viewer may do rests on; the unit where it stands comes with the units. */
export const ViewerRole = builder.objectRef<Grant>('ViewerRole').implement({
  description: 'A role of the viewer and where it stands.',
  fields: (t) => ({
    role: t.field({
      type: RoleType,
      description: 'Which role it is.',
      resolve: (grant) => grant.role,
    }),
  }),
});

/** Whether an account is so by now: what the request came with may have changed under it. */
async function accountIs(viewer: Staff | Partner, so: Prisma.UserWhereInput): Promise<boolean> {
  if (viewer.kind !== 'staff') return false;
  return (await db.user.count({ where: { AND: [{ id: viewer.userId }, so] } })) > 0;
}

export const ViewerType = builder.objectRef<Staff | Partner>('Viewer').implement({
  description: 'Who asks, and what they may do.',
  fields: (t) => ({
    kind: t.field({
      type: ViewerKind,
      description: 'Whether an account or a token asks.',
      resolve: (viewer) => (viewer.kind === 'staff' ? 'STAFF' : 'PARTNER'),
    }),
    userId: t.id({
      nullable: true,
      description: "The account's id; null for a partner.",
      resolve: (viewer) => (viewer.kind === 'staff' ? encodeNodeId('User', viewer.userId) : null),
    }),
    name: t.exposeString('name', { description: 'Of the account, or of the partner.' }),
    email: t.string({
      nullable: true,
      description: 'What she signs in with; null for a partner.',
      resolve: (viewer) => (viewer.kind === 'staff' ? viewer.email : null),
    }),
    roles: t.field({
      type: [ViewerRole],
      price: { rows: 5 },
      description: 'What she may do, and where (phân quyền); empty for a partner.',
      resolve: (viewer) => (viewer.kind === 'staff' ? [...viewer.grants] : []),
    }),
    permissions: t.stringList({
      price: { rows: 40 },
      description:
        'What the viewer may do at one unit or more, for example "article:publish"; what belongs to no unit only with a role at the root.',
      resolve: (viewer) =>
        permissions.filter((permission) =>
          rootOnly.includes(permission)
            ? mayEverywhere(viewer, permission)
            : mayAnywhere(viewer, permission),
        ),
    }),
    scopes: t.stringList({
      price: { rows: 5 },
      description:
        'What the token was issued for. All of that is public today, and open to every token; empty for staff.',
      resolve: (viewer) => (viewer.kind === 'partner' ? [...viewer.scopes] : []),
    }),
    totpEnabled: t.boolean({
      description: 'Whether sign-in asks for a one-time code.',
      resolve: (viewer) => accountIs(viewer, { totpSecret: { not: null } }),
    }),
    recoveryCodesLeft: t.int({
      description: 'Recovery codes (mã khôi phục) that still open; 0 without two-step sign-in.',
      resolve: (viewer) =>
        viewer.kind === 'staff' ? db.recoveryCode.count({ where: { userId: viewer.userId } }) : 0,
    }),
    mustChangePassword: t.boolean({
      description:
        'Whether the password was set by an administrator: until it is changed, everything else is refused.',
      resolve: (viewer) => accountIs(viewer, { passwordIsTemporary: true }),
    }),
  }),
});

/** Shows who asks, in the payload of a change to her own account. */
export const ViewerPayload = builder.objectRef<object>('ViewerPayload').implement({
  fields: (t) => ({
    viewer: t.field({
      type: ViewerType,
      resolve: (_payload, _args, { viewer }) => requireStaff(viewer),
    }),
  }),
});
