import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { type ArticleDeed, mayDo, visibleArticles } from './article.policy.ts';

const include = {
  orgUnit: { select: { path: true } },
  tags: { select: { tag: { select: { name: true } } } },
  attachments: { select: { mediaId: true, title: true }, orderBy: { position: 'asc' } },
  media: { select: { mediaId: true } },
} as const;

/**
 * Takes the article for the length of the transaction, so that deeds on it happen one after another.
 * @throws NotFoundError when the viewer may not know of it, ForbiddenError, ConflictError when it is
 * not at `expectedVersion` any more
 */
export async function articleToChange(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  deed: ArticleDeed,
  expectedVersion?: number | null,
) {
  await tx.$queryRaw`SELECT 1 FROM articles WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await tx.article.findFirst({
    where: { AND: [{ id }, visibleArticles(viewer)] },
    include,
  });
  if (!found) throw new NotFoundError();
  const { orgUnit, ...article } = found;
  const facts = { ...article, orgUnitPath: orgUnit.path };
  if (!mayDo(viewer, deed, facts)) throw new ForbiddenError();
  if (expectedVersion != null && expectedVersion !== article.version) throw new ConflictError();
  return facts;
}

export type ArticleToChange = Awaited<ReturnType<typeof articleToChange>>;

/** Lists and the article are shown afresh, when readers saw it before the deed or see it after it. */
export const recordArticle = recorderOf(
  'Article',
  ({ id, seen = false }: { id: string; seen?: boolean }) =>
    seen ? ['articles', `article:${id}`] : [],
);
