import { Prisma } from '@hoi/db/prisma';
import { record } from '#modules/access/audit/record.ts';
import { publicArticlesSql } from '#modules/newsroom/articles/article.policy.ts';
import { hiddenCategoryIds } from '#modules/newsroom/categories/category-directory.ts';
import { clock } from '#outside/clock.ts';
import { db, type Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

interface DueThing {
  type: 'Article' | 'Album' | 'Poll' | 'OrgPlan';
  id: string;
  due: Date;
}

interface Window {
  from: Date;
  to: Date;
  /** Ids of the categories that readers do not see. */
  hidden: string[];
}

type Reader = Pick<Transaction, '$queryRaw'>;

// Longer than the server is ever away; outbox events are kept longer still.
const lookBackMs = 24 * 60 * 60_000;
const lookAheadMs = 60_000;

const tags: Record<DueThing['type'], (id: string) => string[]> = {
  Article: (id) => ['articles', `article:${id}`],
  Album: (id) => ['albums', `album:${id}`],
  Poll: (id) => ['polls', `poll:${id}`],
  OrgPlan: () => ['org-units'],
};

/**
 * Writes an outbox event for everything whose time has come since anybody last announced it: by this
 * command or by the change itself, at or after that time.
 * @returns the next such time within a minute, or null
 */
export async function announceDue(): Promise<Date | null> {
  const now = clock.now();
  // Read beforehand: whoever waits for a turn holds a connection already.
  const hidden = await hiddenCategoryIds();
  const lately = { from: new Date(now.getTime() - lookBackMs), to: now, hidden };
  await db.$transaction(async (tx) => {
    // Another server may be at it: what it has announced is seen after it has ended.
    await waitForTurn(tx, 'announce-due');
    for (const thing of await dueBetween(tx, lately)) {
      await record(tx, 'system', {
        action: 'reach-scheduled-time',
        subjectType: thing.type,
        subjectId: thing.id,
        detail: { due: thing.due.toISOString() },
        tags: tags[thing.type](thing.id),
      });
    }
  });
  const soon = { from: now, to: new Date(now.getTime() + lookAheadMs), hidden };
  const [next] = await dueBetween(db, soon);
  return next?.due ?? null;
}

/** What is due after `from` and not after `to`, soonest first, and has not been announced. */
function dueBetween(reader: Reader, { from, to, hidden }: Window): Promise<DueThing[]> {
  const shown = publicArticlesSql(hidden, to);
  return reader.$queryRaw<DueThing[]>(Prisma.sql`
    WITH times (type, id, due) AS (
      SELECT 'Article', a.id, a.published_at FROM articles a WHERE ${shown}
      UNION ALL SELECT 'Album', id, published_at FROM albums WHERE status = 'PUBLISHED'
      UNION ALL SELECT 'Poll', id, opens_at FROM polls WHERE status = 'OPEN'
      UNION ALL SELECT 'Poll', id, closes_at FROM polls WHERE status = 'OPEN'
      UNION ALL SELECT 'OrgPlan', id, public_from::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' FROM org_plans
        WHERE status = 'APPROVED'
    )
    SELECT type, id, due FROM times
    WHERE due > ${from} AND due <= ${to} AND NOT EXISTS (
      -- A second of grace: publishing at once takes its time a moment before it writes its event.
      SELECT 1 FROM outbox_events
      WHERE subject_id = times.id::text AND cardinality(tags) > 0 AND at >= due - interval '1 second'
    )
    ORDER BY due`);
}
