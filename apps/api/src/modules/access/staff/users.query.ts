import type { Prisma, User as UserRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { idsOf } from '#graphql/node-id.ts';
import { countedPage } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { withText } from '#outside/folded-match.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { requireUserManager, visibleUsers } from './user.policy.ts';
import { User, UserStatusType } from './user.type.ts';

function holdsRoleAt(orgUnit: string): Prisma.UserWhereInput {
  const lasting = { OR: [{ endsOn: null }, { endsOn: { gt: dateOf(today()) } }] };
  return { roleGrants: { some: { orgUnitId: { in: idsOf(orgUnit, 'OrgUnit') }, ...lasting } } };
}

builder.queryField('users', (t) =>
  t.connection(
    {
      type: User,
      description: 'Accounts (tài khoản) by name; administrators, those of their own subtree.',
      args: {
        search: t.arg.string({ description: 'Part of the name or e-mail.' }),
        status: t.arg({ type: UserStatusType, description: 'Only accounts that stand so.' }),
        orgUnit: t.arg.id({
          description: 'Only those who hold a role, now or from a later day, at this unit itself.',
        }),
      },
      resolve: async (_root, args, { viewer }) => {
        requireUserManager(viewer);
        const filter: Prisma.UserWhereInput = {
          AND: [
            visibleUsers(viewer),
            args.status ? { status: args.status } : {},
            args.orgUnit == null ? {} : holdsRoleAt(args.orgUnit),
            await withText('users', args.search),
          ],
        };
        const byName = { column: 'name', direction: 'asc', holds: 'text' } as const;
        return countedPage<UserRow>(args, byName, filter, db.user);
      },
    },
    {
      name: 'UserConnection',
      fields: (field) => ({
        totalCount: field.int({ resolve: (list) => list.totalCount() }),
      }),
    },
    { name: 'UserEdge' },
  ),
);
