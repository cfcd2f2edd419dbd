import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { emptyDocument } from '@hoi/richtext/nodes';
import { articleContent } from '#modules/newsroom/articles/article-content.ts';
import { articleSlug } from '#modules/newsroom/articles/article-slug.ts';
import { type ImportRun, note } from './import-run.ts';
import type { ListedArticle } from './legacy-page/legacy-page.ts';
import type { ArticleMatcher } from './match-articles.ts';
import { articleKey } from './title-key.ts';

/** A row of a list with the article that it stands for. */
export interface StoredRow {
  row: ListedArticle;
  articleId: string;
}

/** What a row of a list says of an article whose own page is not there yet. */
function awaitingFields({ title, publishedOn }: ListedArticle) {
  return {
    title,
    body: emptyDocument,
    status: 'DRAFT',
    awaitingContent: true,
    publishedAt: startOfLocalDay(publishedOn),
  } as const;
}

/**
 * The titles of a list as drafts awaiting their content, unless they are here already. Made from the
 * oldest on: ids rise with time, and articles of one day are ordered by id.
 */
export async function storeAwaiting(
  run: ImportRun,
  newestFirst: readonly ListedArticle[],
  match: ArticleMatcher,
): Promise<StoredRow[]> {
  const stored: StoredRow[] = [];
  const missing = new Map<string, ListedArticle>();
  const keyOf = (row: ListedArticle) => row.legacyId ?? articleKey(row.title, row.publishedOn);
  const rows = newestFirst.toReversed();
  for (const row of rows) {
    const articleId = match(row);
    if (articleId) stored.push({ row, articleId });
    else missing.set(String(keyOf(row)), row);
  }
  for (const { row } of stored) note(run, 'AWAITING_ARTICLE', 'MATCHED', row.title);
  if (missing.size === 0) return stored;
  const categoryId = await run.category.id(run);
  const created: StoredRow[] = [];
  for (const row of missing.values()) {
    const fields = awaitingFields(row);
    const slug = await articleSlug(run.tx, { title: row.title });
    const { id } = await run.tx.article.create({
      data: { ...fields, slug, categoryId, orgUnitId: run.orgUnitId },
      select: { id: true },
    });
    created.push({ row, articleId: id });
  }
  await run.tx.articleVersion.createMany({
    data: created.map(({ row, articleId }) => ({
      articleId,
      number: 1,
      title: row.title,
      content: articleContent({ ...awaitingFields(row), categoryId }),
      savedById: run.importedById,
    })),
  });
  for (const { row } of created) note(run, 'AWAITING_ARTICLE', 'CREATED', row.title);
  return [...stored, ...created];
}
