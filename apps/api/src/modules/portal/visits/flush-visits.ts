import { db } from '#outside/db.ts';
import { log } from '#outside/log.ts';
import { takeVisits, type Visit, waitingVisits } from './visit-buffer.ts';
import { sumVisits, writeSums } from './write-visits.ts';

const everyMs = 2000;
const batchSize = 5000;

interface Batch {
  visits: Visit[];
  /** Of the last attempt: tells whether it was committed after all. */
  transactionId?: string;
}

let held: Batch | undefined;
// Outlives changes: what is on its way to the database.
let running: Promise<void> | undefined;
let timer: NodeJS.Timeout | undefined;
let failing = false;

async function wasCommitted(transactionId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ status: string | null }[]>`
    SELECT pg_xact_status(${transactionId}::text::xid8) AS status`;
  const status = rows[0]?.status;
  if (status === 'in progress')
    throw new Error('the last batch of visits is still being committed');
  // No status: too long ago to be known; counted twice would be worse than not at all.
  return status !== 'aborted';
}

async function write(batch: Batch): Promise<void> {
  if (batch.transactionId && (await wasCommitted(batch.transactionId))) return;
  const sums = await sumVisits(batch.visits);
  await db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`SELECT pg_current_xact_id()::text AS id`;
    batch.transactionId = rows[0]?.id;
    await writeSums(tx, sums);
  });
}

async function writeAll(): Promise<void> {
  while (held || waitingVisits() > 0) {
    held ??= { visits: takeVisits(batchSize) };
    await write(held);
    held = undefined;
  }
}

/**
 * Writes all visits counted so far. A batch that fails is kept for the next call.
 * @throws when the database does not take them now
 */
export function flushVisits(): Promise<void> {
  running ??= writeAll().finally(() => {
    running = undefined;
  });
  return running;
}

async function flushInBackground(): Promise<void> {
  try {
    await flushVisits();
    if (failing) log.info('visits are being written again');
    failing = false;
  } catch (error) {
    // Said once per outage; the visits wait.
    if (!failing) log.warn({ err: error }, 'visits cannot be written now and wait in memory');
    failing = true;
  }
}

export function startFlushingVisits(): void {
  timer = setInterval(() => void flushInBackground(), everyMs);
}

/** Writes what is left, at the end of the process. */
export async function stopFlushingVisits(): Promise<void> {
  clearInterval(timer);
  // A flush under way may have begun before the last visits were counted.
  await running?.catch(() => undefined);
  await flushVisits();
}
