import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { mayReadInside } from './article.policy.ts';
import { Article } from './article.type.ts';

const ReviewEventKind = builder.enumType('ReviewEventKind', {
  values: ['SUBMITTED', 'RETURNED', 'PUBLISHED', 'UNPUBLISHED', 'DELETED', 'RESTORED'] as const,
});

const ReviewEvent = builder.prismaObject('ReviewEvent', {
  description: 'A step of an article on its way to its readers.',
  fields: (t) => ({
    kind: t.field({
      type: ReviewEventKind,
      select: { kind: true },
      resolve: (event) => event.kind,
    }),
    comment: t.exposeString('comment', { description: 'Empty when nothing was remarked.' }),
    at: t.expose('at', { type: 'DateTime' }),
    actorName: t.string({
      nullable: true,
      description: 'Null when the account is gone.',
      select: { actor: { select: { name: true } } },
      resolve: (event) => event.actor?.name ?? null,
    }),
  }),
});

builder.objectField(Article, 'reviewEvents', (t) =>
  t.prismaField({
    type: [ReviewEvent],
    price: { rows: 10 },
    nullable: true,
    description:
      'Its steps, latest first, at most 100. Staff of the unit and its author; null for everybody else.',
    resolve: (query, article, _args, { viewer }) =>
      mayReadInside(viewer, article)
        ? db.article
            .findUnique({ where: { id: article.id }, select: { id: true } })
            .reviewEvents({ ...query, orderBy: { id: 'desc' }, take: 100 })
        : null,
  }),
);
