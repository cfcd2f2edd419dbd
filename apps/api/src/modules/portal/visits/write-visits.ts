import { localDay } from '@hoi/localization/date';
import { publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';
import type { Transaction } from '#outside/db.ts';
import type { Visit } from './visit-buffer.ts';
import { visitHashes } from './visitor-hash.ts';

// A classroom that reads one article together is counted; a program that invents readers, hardly.
const mostViewsOfPlace = 20;

interface View {
  visitor: string;
  place: string;
  articleId: string;
  at: Date;
}

interface Sums {
  days: Map<string, number>;
  /** By visitor: when last seen. */
  visitors: Map<string, Date>;
  /** By visitor and article: the first look. */
  views: Map<string, View>;
}

/** Adds visits up, so that the database gets one row per day, visitor and view. */
export async function sumVisits(visits: readonly Visit[]): Promise<Sums> {
  const sums: Sums = { days: new Map(), visitors: new Map(), views: new Map() };
  for (const visit of visits) {
    const { articleId, at } = visit;
    const { visitor, place } = await visitHashes(visit);
    const day = localDay(at);
    sums.days.set(day, (sums.days.get(day) ?? 0) + 1);
    const seen = sums.visitors.get(visitor);
    if (!seen || seen < at) sums.visitors.set(visitor, at);
    if (articleId === null) continue;
    const key = `${visitor} ${articleId}`;
    const first = sums.views.get(key);
    if (!first || at < first.at) sums.views.set(key, { visitor, place, articleId, at });
  }
  return sums;
}

/** Writes the sums; rows go in a fixed order, so that replicas wait for each other and do not deadlock. */
export async function writeSums(tx: Transaction, { days, visitors, views }: Sums): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO visit_days (day, visits)
    SELECT day::date, visits FROM unnest(${[...days.keys()]}::text[], ${[...days.values()]}::int[]) AS v (day, visits)
    ORDER BY day
    ON CONFLICT (day) DO UPDATE SET visits = visit_days.visits + EXCLUDED.visits`;
  await tx.$executeRaw`
    INSERT INTO recent_visitors (visitor_hash, last_seen_at)
    SELECT decode(hash, 'hex'), seen::timestamptz
    FROM unnest(${[...visitors.keys()]}::text[], ${[...visitors.values()].map(iso)}::text[]) AS v (hash, seen)
    ORDER BY hash
    ON CONFLICT (visitor_hash) DO UPDATE
      SET last_seen_at = greatest(recent_visitors.last_seen_at, EXCLUDED.last_seen_at)`;
  if (views.size > 0) await writeViews(tx, [...views.values()]);
}

const iso = (at: Date) => at.toISOString();

async function writeViews(tx: Transaction, views: View[]): Promise<void> {
  const visitors = views.map((view) => view.visitor);
  const places = views.map((view) => view.place);
  const articles = views.map((view) => view.articleId);
  const times = views.map((view) => iso(view.at));
  const shown = await publicArticlesSql();
  // Raw, because a Prisma update would touch updated_at. Rows are locked in the order of their ids.
  await tx.$executeRaw`
    WITH opened AS (
      SELECT decode(v.visitor, 'hex') AS visitor_hash, decode(v.place, 'hex') AS place_hash,
        v.article::uuid AS article_id, v.at::timestamptz AS viewed_at
      FROM unnest(${visitors}::text[], ${places}::text[], ${articles}::text[], ${times}::text[])
        AS v (visitor, place, article, at)
    ), fresh AS (
      SELECT opened.*, row_number() OVER (PARTITION BY place_hash, article_id ORDER BY viewed_at, visitor_hash)
        + (SELECT count(*) FROM recent_views AS r
            WHERE r.place_hash = opened.place_hash AND r.article_id = opened.article_id
              AND r.viewed_at > opened.viewed_at - interval '30 minutes') AS nth
      FROM opened
      WHERE NOT EXISTS (
        SELECT 1 FROM recent_views AS r
        WHERE r.visitor_hash = opened.visitor_hash AND r.article_id = opened.article_id
          AND r.viewed_at > opened.viewed_at - interval '30 minutes')
    ), looked AS (
      INSERT INTO recent_views (visitor_hash, place_hash, article_id, viewed_at)
      SELECT visitor_hash, place_hash, article_id, viewed_at FROM fresh
      WHERE nth <= ${mostViewsOfPlace}
      ORDER BY visitor_hash, article_id
      ON CONFLICT (visitor_hash, article_id) DO UPDATE SET viewed_at = EXCLUDED.viewed_at
        WHERE EXCLUDED.viewed_at >= recent_views.viewed_at + interval '30 minutes'
      RETURNING article_id
    ), counted AS (
      SELECT article_id, count(*)::int AS views FROM looked GROUP BY article_id
    ), locked AS (
      SELECT a.id, counted.views FROM articles a JOIN counted ON counted.article_id = a.id
      WHERE ${shown}
      ORDER BY a.id FOR NO KEY UPDATE OF a
    )
    UPDATE articles SET view_count = view_count + locked.views FROM locked WHERE articles.id = locked.id`;
}
