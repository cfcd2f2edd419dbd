import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow, type Target } from '#outside/locked-row.ts';
import { type ArticleDeed, mayDo, visibleArticles } from './article.policy.ts';

const include = {
  orgUnit: { select: { path: true } },
  tags: { select: { tag: { select: { name: true } } } },
  attachments: { select: { mediaId: true, title: true }, orderBy: { position: 'asc' } },
  media: { select: { mediaId: true } },
} as const;

/** The article to be changed, locked: deeds on it happen one after another. @throws as lockedRow */
export function articleToChange(
  tx: Transaction,
  viewer: Viewer,
  target: Target,
  deed: ArticleDeed,
) {
  const where = { AND: [{ id: target.id }, visibleArticles(viewer)] };
  return lockedRow(tx, 'articles', target, {
    find: async () => {
      const article = await tx.article.findFirst({ where, include });
      return article && { ...article, orgUnitPath: article.orgUnit.path };
    },
    may: (article) => mayDo(viewer, deed, article),
  });
}

export type ArticleToChange = Awaited<ReturnType<typeof articleToChange>>;

/** Lists and the article are shown afresh, when readers saw it before the deed or see it after it. */
export const recordArticle = recorderOf(
  'Article',
  ({ id, seen = false }: { id: string; seen?: boolean }) =>
    seen ? ['articles', `article:${id}`] : [],
);
