import { Prisma } from '@hoi/db/prisma';
import type { ArticleStanding } from '@hoi/domain/article-status';
import { outSql, waitingSql } from '#modules/newsroom/shown/public-articles.ts';

/** Whether `articles a` came back from the editors and was not handed in again; the bin is no step. */
export const wasReturned = `(a.status = 'DRAFT' AND coalesce((SELECT e.kind = 'RETURNED' FROM review_events e
  WHERE e.article_id = a.id AND e.kind NOT IN ('DELETED', 'RESTORED') ORDER BY e.id DESC LIMIT 1), false))`;

const returned = Prisma.raw(wasReturned);

function conditionOf(standing: ArticleStanding): Prisma.Sql {
  switch (standing) {
    case 'DRAFT':
      return Prisma.sql`(a.status = 'DRAFT' AND NOT ${returned})`;
    case 'RETURNED':
      return returned;
    case 'SCHEDULED':
      return waitingSql();
    case 'PUBLISHED':
      return outSql();
    default:
      return Prisma.sql`a.status::text = ${standing}`;
  }
}

/** `articleStanding` in SQL on `articles a`: one of these; of none there is nothing. A test holds the two together. */
export function standingSql(standings: readonly ArticleStanding[]): Prisma.Sql {
  if (standings.length === 0) return Prisma.sql`false`;
  return Prisma.sql`(${Prisma.join([...new Set(standings)].map(conditionOf), ' OR ')})`;
}
