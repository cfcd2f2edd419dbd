import type { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { db } from '#outside/db.ts';
import { Article } from './article.type.ts';
import { readingInsideFor } from './reading-inside.ts';

const ReviewEventKind = describedEnum('ReviewEventKind', {
  description: 'What was done to an article on its way to its readers.',
  descriptions: {
    SUBMITTED: 'Its author handed it in (gửi duyệt).',
    WITHDRAWN: 'Its author took it back (rút về).',
    RETURNED: 'It was sent back to be mended (trả lại).',
    PUBLISHED: 'It was published, or given its hour (đăng).',
    UNPUBLISHED: 'It was taken off the site (gỡ).',
    DELETED: 'It was put into the bin (xóa).',
    RESTORED: 'It was taken out of the bin (khôi phục).',
  },
});

const ReviewEvent = builder.prismaObject('ReviewEvent', {
  description: 'A step of an article on its way to its readers.',
  fields: (t) => ({
    kind: t.field({
      type: ReviewEventKind,
      description: 'Which step it was.',
      select: { kind: true },
      resolve: (event) => event.kind,
    }),
    comment: t.exposeString('comment', { description: 'Empty when nothing was remarked.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was taken.' }),
    actorName: t.string({
      nullable: true,
      description: 'Null when the account is gone.',
      select: { actor: { select: { name: true } } },
      resolve: (event) => event.actor?.name ?? null,
    }),
  }),
});

/** Its steps, latest first; those of one list of articles are asked for together. */
function latestSteps(id: string, asked: Prisma.Article$reviewEventsArgs) {
  const article = db.article.findUnique({ where: { id }, select: { id: true } });
  return article.reviewEvents({ ...asked, orderBy: { id: 'desc' } });
}

builder.objectField(Article, 'reviewEvents', (t) =>
  t.prismaField({
    type: [ReviewEvent],
    price: { rows: 10 },
    nullable: true,
    description:
      'Its steps, latest first, at most 100. Staff of the unit and its author; null for everybody else.',
    ...readingInsideFor((query, { id }) => latestSteps(id, { ...query, take: 100 })),
  }),
);

builder.objectField(Article, 'lastStep', (t) =>
  t.prismaField({
    type: ReviewEvent,
    price: { rows: 1 },
    nullable: true,
    description:
      'The step that led to where it stands, with its remark; the bin is none. Staff of the unit and its author; null for everybody else, and before the first step.',
    ...readingInsideFor(async (query, { id }) => {
      const where = { kind: { notIn: ['DELETED' as const, 'RESTORED' as const] } };
      const last = await latestSteps(id, { ...query, where, take: 1 });
      return last?.[0] ?? null;
    }),
  }),
);
