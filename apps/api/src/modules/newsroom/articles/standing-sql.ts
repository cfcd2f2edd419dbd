import { Prisma } from '@hoi/db/prisma';
import type { ArticleStanding } from '@hoi/domain/article-status';
import { clock } from '#outside/clock.ts';

/** Whether `articles a` came back from the editors and was not handed in again; the bin is no step. */
export const wasReturned = `(a.status = 'DRAFT' AND coalesce((SELECT e.kind = 'RETURNED' FROM review_events e
  WHERE e.article_id = a.id AND e.kind NOT IN ('DELETED', 'RESTORED') ORDER BY e.id DESC LIMIT 1), false))`;

const returned = Prisma.raw(wasReturned);

function conditionOf(standing: ArticleStanding): Prisma.Sql {
  const now = clock.now().toISOString();
  switch (standing) {
    case 'DRAFT':
      return Prisma.sql`(a.status = 'DRAFT' AND NOT ${returned})`;
    case 'RETURNED':
      return returned;
    case 'SCHEDULED':
      return Prisma.sql`(a.status = 'PUBLISHED' AND coalesce(a.published_at > ${now}::timestamptz, true))`;
    case 'PUBLISHED':
      return Prisma.sql`(a.status = 'PUBLISHED' AND a.published_at <= ${now}::timestamptz)`;
    default:
      return Prisma.sql`a.status::text = ${standing}`;
  }
}

/** `articleStanding` in SQL on `articles a`: one of these; of none there is nothing. A test holds the two together. */
export function standingSql(standings: readonly ArticleStanding[]): Prisma.Sql {
  if (standings.length === 0) return Prisma.sql`false`;
  return Prisma.sql`(${Prisma.join([...new Set(standings)].map(conditionOf), ' OR ')})`;
}
