import { Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { addDays } from '@hoi/localization/calendar-weeks';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { said } from '#graphql/caller-words.ts';
import { belowSlugSql } from '#modules/access/identity/below-paths.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { ArticleFilter as FilterInput } from './article.input.ts';
import { decidableSql } from './article.policy.ts';
import { standingSql } from './standing-sql.ts';
import { matchesSql } from './text-match.ts';

export type ArticleFilter = typeof FilterInput.$inferInput;

function checkDay(day: string, name: string): void {
  if (/^[1-9]\d{3}-/.test(day) && day < '9999-12-31') return;
  refuseField(
    ['filter', name],
    said((w) => w.requests.noDay),
  );
}

function byDay(filter: ArticleFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (filter.publishedFrom) {
    checkDay(filter.publishedFrom, 'publishedFrom');
    const from = startOfLocalDay(filter.publishedFrom).toISOString();
    conditions.push(Prisma.sql`a.published_at >= ${from}::timestamptz`);
  }
  if (filter.publishedTo) {
    checkDay(filter.publishedTo, 'publishedTo');
    const end = startOfLocalDay(addDays(filter.publishedTo, 1)).toISOString();
    conditions.push(Prisma.sql`a.published_at < ${end}::timestamptz`);
  }
  return conditions;
}

// PostgreSQL refuses the character NUL in any text; nothing is called by it either.
function name(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** The filter as conditions on `articles a`; they narrow what is visible and never widen it. */
export function filterSql(filter: ArticleFilter, viewer: Viewer): Prisma.Sql[] {
  const conditions = byDay(filter);
  if (filter.category) {
    conditions.push(
      Prisma.sql`a.category_id = (SELECT c.id FROM categories c WHERE c.slug = ${name(filter.category)})`,
    );
  }
  if (filter.orgUnit)
    conditions.push(Prisma.sql`a.org_unit_id IN ${belowSlugSql(name(filter.orgUnit))}`);
  if (filter.tag) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM article_tags l JOIN tags t ON t.id = l.tag_id
      WHERE l.article_id = a.id AND t.slug = ${name(filter.tag)})`);
  }
  if (filter.updatedSince) {
    const since = filter.updatedSince.toISOString();
    // What waits for its hour is not changed when it comes.
    conditions.push(Prisma.sql`(a.updated_at >= ${since}::timestamptz
      OR a.published_at >= ${since}::timestamptz)`);
  }
  if (filter.status) conditions.push(Prisma.sql`a.status::text = ANY(${filter.status})`);
  if (filter.standing) conditions.push(standingSql(filter.standing));
  if (filter.query?.trim()) conditions.push(matchesSql(filter.query));
  if (filter.awaitingContent != null) {
    conditions.push(Prisma.sql`a.awaiting_content = ${filter.awaitingContent}`);
  }
  if (filter.mine) {
    const me = viewer.kind === 'staff' ? viewer.userId : null;
    conditions.push(Prisma.sql`a.author_id = ${me}::uuid`);
  }
  if (filter.publishable) conditions.push(decidableSql(viewer));
  conditions.push(
    filter.deleted ? Prisma.sql`a.deleted_at IS NOT NULL` : Prisma.sql`a.deleted_at IS NULL`,
  );
  return conditions;
}
