import { db, type Transaction } from './db.ts';
import { log } from './log.ts';

const everyMs = 2000;

/** What is counted in memory, where a write for each would cost more than it is worth. */
interface Counted<Batch> {
  /** For the log: "visits". */
  what: string;
  /** Hands over what has been counted, or a part of it; null when nothing waits. */
  take: () => Batch | null;
  /** Reads what must be known of a batch beforehand. @returns what writes it */
  writerOf: (batch: Batch) => Promise<(tx: Transaction) => Promise<void>>;
}

interface Held<Batch> {
  batch: Batch;
  /** Of the last attempt: tells whether it was committed after all. */
  transactionId?: string;
}

async function wasCommitted(what: string, transactionId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ status: string | null }[]>`
    SELECT pg_xact_status(${transactionId}::text::xid8) AS status`;
  const status = rows[0]?.status;
  if (status === 'in progress')
    throw new Error(`the last batch of ${what} is still being committed`);
  // No status: too long ago to be known; counted twice would be worse than not at all.
  return status !== 'aborted';
}

/** Writes what is counted in memory every two seconds, each batch once, and the rest when it stops. */
export function batchedWrites<Batch>({ what, take, writerOf }: Counted<Batch>) {
  let held: Held<Batch> | undefined;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let failing = false;

  async function write(holding: Held<Batch>): Promise<void> {
    const { batch, transactionId } = holding;
    if (transactionId && (await wasCommitted(what, transactionId))) return;
    const writeBatch = await writerOf(batch);
    await db.$transaction(async (tx) => {
      const rows = await tx.$queryRaw<{ id: string }[]>`SELECT pg_current_xact_id()::text AS id`;
      holding.transactionId = rows[0]?.id;
      await writeBatch(tx);
    });
  }

  function next(): Held<Batch> | undefined {
    const batch = take();
    return batch === null ? undefined : { batch };
  }

  async function writeAll(): Promise<void> {
    for (held ??= next(); held; held = next()) await write(held);
  }

  /**
   * Writes all that was counted so far. A batch that fails is kept for the next call.
   * @throws when the database does not take it now
   */
  function flush(): Promise<void> {
    running ??= writeAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function flushInBackground(): Promise<void> {
    try {
      await flush();
      if (failing) log.info(`${what} are being written again`);
      failing = false;
    } catch (error) {
      // Said once per outage; what was counted waits.
      if (!failing) log.warn({ err: error }, `${what} cannot be written now and wait in memory`);
      failing = true;
    }
  }

  return {
    flush,
    start: (): void => {
      timer = setInterval(() => void flushInBackground(), everyMs);
    },
    /** Writes what is left, at the end of the process. */
    stop: async (): Promise<void> => {
      clearInterval(timer);
      // A flush under way may have begun before the last was counted.
      await running?.catch(() => undefined);
      await flush();
    },
  };
}
