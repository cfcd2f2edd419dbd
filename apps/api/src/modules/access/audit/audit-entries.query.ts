import type { Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { isUuid } from '@hoi/domain/uuid';
import { addDays } from '@hoi/localization/calendar-weeks';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { decodeNodeId } from '#graphql/node-id.ts';
import { connectionOf, pageSize } from '#graphql/paging.ts';
import { requireEverywhere } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { AuditEntry } from './audit-entry.type.ts';

function placeOf(cursor: string | null | undefined, argument: string): bigint | null {
  if (cursor == null) return null;
  if (!/^\d{1,18}$/.test(cursor)) {
    refuseField(
      argument,
      said((w) => w.paging.unknownPlace),
    );
  }
  return BigInt(cursor);
}

type Condition = 'subject' | 'subjectType' | 'actor' | 'action' | 'from' | 'to';
type AuditFilter = { [Name in Condition]?: string | null | undefined };

/** What is asked for as a condition; an id that is none finds nothing. */
function conditionOf(asked: AuditFilter): Prisma.AuditEntryWhereInput {
  const all: Prisma.AuditEntryWhereInput[] = [];
  if (asked.subject != null) {
    const { typename: subjectType = '', id: subjectId = '' } = decodeNodeId(asked.subject) ?? {};
    all.push({ subjectType, subjectId });
  }
  if (asked.actor != null) {
    const { typename, id } = decodeNodeId(asked.actor) ?? {};
    const known = typename === 'User' || typename === 'PartnerOrganisation';
    all.push(known && id !== undefined && isUuid(id) ? { actorId: id } : { id: { in: [] } });
  }
  if (asked.subjectType != null) all.push({ subjectType: asked.subjectType });
  if (asked.action != null) all.push({ action: asked.action });
  if (asked.from != null) all.push({ at: { gte: startOfLocalDay(asked.from) } });
  if (asked.to != null) all.push({ at: { lt: startOfLocalDay(addDays(asked.to, 1)) } });
  return { AND: all };
}

builder.queryField('auditEntries', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description: 'The audit trail (nhật ký), newest first; administrators at the root.',
      args: {
        subject: t.arg.id({ description: 'Only what was done to this thing (its id).' }),
        subjectType: t.arg.string({ description: 'Only to things of this type, as Article.' }),
        actor: t.arg.id({ description: 'Only by this member of staff or partner (its id).' }),
        action: t.arg.string({ description: 'Only this deed, for example publish-article.' }),
        from: t.arg({ type: 'Date', description: 'From this day on, in Viet Nam.' }),
        to: t.arg({ type: 'Date', description: 'To the end of this day, in Viet Nam.' }),
      },
      resolve: async (_root, args, { viewer }) => {
        requireEverywhere(viewer, 'audit:read');
        const filter = conditionOf(args);
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
