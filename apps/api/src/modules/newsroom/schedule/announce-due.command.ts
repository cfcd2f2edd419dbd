import { Prisma } from '@hoi/db/prisma';
import { record } from '#modules/access/audit/record.ts';
import { clock } from '#outside/clock.ts';
import { db, type Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';
import { dueTimesSql, tagsOf } from './due-times.ts';

interface DueThing {
  type: string;
  id: string;
  due: Date;
}

type Reader = Pick<Transaction, '$queryRaw'>;

// Longer than the server is ever away; outbox events are kept longer still.
const lookBackMs = 24 * 60 * 60_000;
const lookAheadMs = 60_000;

/**
 * Writes an outbox event for everything whose time has come since anybody last announced it: by this
 * command or by the change itself, at or after that time.
 * @returns the next such time within a minute, or null
 */
export async function announceDue(): Promise<Date | null> {
  const now = clock.now();
  // Made beforehand: whoever waits for a turn holds a connection already.
  const lately = await dueBetween(new Date(now.getTime() - lookBackMs), now);
  await db.$transaction(async (tx) => {
    // Another server may be at it: what it has announced is seen after it has ended.
    await waitForTurn(tx, 'announce-due');
    for (const { type, id, due } of await lately(tx)) {
      await record(tx, 'system', {
        action: 'reach-scheduled-time',
        subjectType: type,
        subjectId: id,
        detail: { due: due.toISOString() },
        tags: tagsOf(type, id),
      });
    }
  });
  const soon = await dueBetween(now, new Date(now.getTime() + lookAheadMs));
  const [next] = await soon(db);
  return next?.due ?? null;
}

/** A reader of what is due after `from` and not after `to`, soonest first, and has not been announced. */
async function dueBetween(from: Date, to: Date) {
  const question = Prisma.sql`
    WITH times (type, id, due) AS (${await dueTimesSql(to)})
    SELECT type, id, due FROM times
    WHERE due > ${from} AND due <= ${to} AND NOT EXISTS (
      -- A second of grace: publishing at once takes its time a moment before it writes its event.
      SELECT 1 FROM outbox_events
      WHERE subject_id = times.id::text AND cardinality(tags) > 0 AND at >= due - interval '1 second'
    )
    ORDER BY due`;
  return (reader: Reader) => reader.$queryRaw<DueThing[]>(question);
}
