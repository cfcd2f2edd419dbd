import { Prisma } from '@hoi/db/prisma';
import { isUuid } from '@hoi/domain/uuid';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { readRows } from '#outside/db.ts';
import { visibleArticlesSql } from './article.policy.ts';
import { type ArticleColumn, type ArticleRow, selectList } from './article-columns.ts';

type IdOrSlug = { id: string } | { slug: string };

async function first(
  viewer: Viewer,
  condition: Prisma.Sql,
  columns: ReadonlySet<ArticleColumn>,
): Promise<ArticleRow | null> {
  const visible = await visibleArticlesSql(viewer);
  const rows = await readRows<ArticleRow>(
    Prisma.sql`SELECT ${selectList(columns)} FROM articles a WHERE ${condition} AND ${visible}`,
  );
  return rows[0] ?? null;
}

/**
 * One article that the viewer may see, with these columns; null otherwise. A slug that it had while
 * it was published still finds it.
 */
export async function findArticle(
  viewer: Viewer,
  key: IdOrSlug,
  columns: ReadonlySet<ArticleColumn>,
): Promise<ArticleRow | null> {
  if ('id' in key) {
    return isUuid(key.id) ? first(viewer, Prisma.sql`a.id = ${key.id}::uuid`, columns) : null;
  }
  // PostgreSQL refuses the character NUL in any text.
  if (key.slug.includes('\0')) return null;
  const current = await first(viewer, Prisma.sql`a.slug = ${key.slug}`, columns);
  if (current) return current;
  const former = Prisma.sql`a.id = (SELECT o.article_id FROM article_old_slugs o WHERE o.slug = ${key.slug})`;
  return first(viewer, former, columns);
}

/** Articles by id that the viewer may see, in the order given; null where there is none. */
export async function findArticles(
  viewer: Viewer,
  ids: readonly string[],
  columns: ReadonlySet<ArticleColumn>,
): Promise<(ArticleRow | null)[]> {
  const visible = await visibleArticlesSql(viewer);
  const rows = await readRows<ArticleRow>(
    Prisma.sql`SELECT ${selectList(columns)} FROM articles a
      WHERE a.id = ANY(${ids.filter((id) => isUuid(id))}::uuid[]) AND ${visible}`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
