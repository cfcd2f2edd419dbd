import type { Prisma } from '@hoi/db/prisma';
import { BadInputError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { decodeNodeId } from '#graphql/node-id.ts';
import { connectionOf, pageSize } from '#graphql/paging.ts';
import { requireEverywhere } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { AuditEntry } from './audit-entry.type.ts';

function placeOf(cursor: string | null | undefined, argument: string): bigint | null {
  if (cursor == null) return null;
  if (!/^\d{1,18}$/.test(cursor)) {
    throw new BadInputError([{ path: [argument], message: 'Vị trí trang không hợp lệ.' }]);
  }
  return BigInt(cursor);
}

builder.queryField('auditEntries', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description: 'The audit trail (nhật ký), newest first; administrators at the root.',
      args: {
        subject: t.arg.id({ description: 'Only what was done to this thing (its id).' }),
        action: t.arg.string({ description: 'Only this deed, for example publish-article.' }),
      },
      resolve: async (_root, args, { viewer }) => {
        requireEverywhere(viewer, 'audit:read');
        const subject = args.subject == null ? null : decodeNodeId(args.subject);
        const filter: Prisma.AuditEntryWhereInput = {
          ...(args.subject != null && {
            subjectType: subject?.typename ?? '',
            subjectId: subject?.id ?? '',
          }),
          ...(args.action != null && { action: args.action }),
        };
        const { size, backward } = pageSize(args);
        const after = placeOf(args.after, 'after');
        const before = placeOf(args.before, 'before');
        const rows = await db.auditEntry.findMany({
          where: {
            AND: [
              filter,
              after === null ? {} : { id: { lt: after } },
              before === null ? {} : { id: { gt: before } },
            ],
          },
          orderBy: { id: backward ? 'asc' : 'desc' },
          take: size + 1,
        });
        return {
          ...connectionOf(rows, args, (entry) => String(entry.id)),
          totalCount: () => db.auditEntry.count({ where: filter }),
        };
      },
    },
    {
      name: 'AuditEntryConnection',
      fields: (field) => ({ totalCount: field.int({ resolve: (list) => list.totalCount() }) }),
    },
    { name: 'AuditEntryEdge' },
  ),
);
