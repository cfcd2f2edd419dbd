import { builder } from '#graphql/builder.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { Article } from './article.type.ts';
import { readingInside } from './reading-inside.ts';

/** The lock that is in force on an article, if any. */
export function findLock(articleId: string) {
  return db.articleLock.findFirst({
    where: { articleId, expiresAt: { gt: clock.now() } },
    select: {
      userId: true,
      acquiredAt: true,
      expiresAt: true,
      user: { select: { name: true } },
    },
  });
}

type LockRow = NonNullable<Awaited<ReturnType<typeof findLock>>>;

export const ArticleLock = builder.objectRef<LockRow>('ArticleLock').implement({
  description: 'Who is editing an article right now (đang sửa). Advisory; it runs out by itself.',
  fields: (t) => ({
    holderName: t.string({
      description: 'The name of her account.',
      resolve: (lock) => lock.user.name,
    }),
    mine: t.boolean({
      description: 'Whether the viewer holds it.',
      resolve: (lock, _args, { viewer }) =>
        viewer.kind === 'staff' && viewer.userId === lock.userId,
    }),
    acquiredAt: t.expose('acquiredAt', { type: 'DateTime', description: 'Since when.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'When it runs out, unless she goes on.',
    }),
  }),
});

builder.objectField(Article, 'lock', (t) =>
  t.field({
    type: ArticleLock,
    price: { work: 40 },
    nullable: true,
    description:
      'Null when nobody is editing. Staff of the unit and its author; null for everybody else.',
    ...readingInside([], ({ id }) => findLock(id)),
  }),
);
