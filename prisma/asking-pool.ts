import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Asker, currentAsker, NobodyWaitsError } from './asker.ts';
import type { Ask } from './orderly-client.ts';

// Ended by the server's own signal; nothing else of ours answers so.
const cancelled = '57014';
// Whatever it stands in, such a statement may have changed something.
const writes = /\b(?:INSERT|UPDATE|DELETE|MERGE|TRUNCATE|CALL|COPY|LOCK)\b/i;
const reads = /^\s*(?:SELECT|WITH)\b/i;

/** Whether a statement may be ended in the middle: one that only reads. */
function onlyReads(text: string): boolean {
  return reads.test(text) && !writes.test(text);
}

/** An error after which the connection is as good as before. */
function isHarmless(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}

const ignore = () => undefined;

/** A connection of the pool. One that breaks says so to its statement as well; unheard, it would end the process. */
async function lend(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect();
  client.on('error', ignore);
  return client;
}

function giveBack(client: pg.PoolClient, broken: boolean): void {
  client.off('error', ignore);
  client.release(broken);
}

type Cancel = (client: pg.PoolClient) => Promise<void>;

// A signal that comes before its statement has reached the server ends nothing.
const againMs = 100;

interface Ending {
  /** Null for what must not be ended in the middle. */
  cancel: Cancel | null;
  isOver: () => boolean;
}

async function insist(client: pg.PoolClient, { cancel, isOver }: Ending): Promise<void> {
  while (cancel && !isOver()) {
    await cancel(client);
    if (!isOver()) await wait(againMs);
  }
}

/** Waits until the signal can reach no other statement, so that the connection may be lent again. */
async function settle(client: pg.PoolClient, signal: Promise<void>): Promise<void> {
  try {
    await signal;
    // A signal that came after the end of its statement ends this one, or nothing.
    await client.query('SELECT 1').catch((error: { code?: unknown }) => {
      if (error.code !== cancelled) throw error;
    });
    giveBack(client, false);
  } catch {
    giveBack(client, true);
  }
}

type OnClient<Result> = (client: pg.PoolClient) => Promise<Result>;

/** Does work on one connection; when its asker leaves, it is ended and the connection kept. */
async function onConnection<Result>(
  pool: pg.Pool,
  asker: Asker,
  cancel: Cancel | null,
  work: OnClient<Result>,
): Promise<Result> {
  const client = await lend(pool);
  let signal: Promise<void> | undefined;
  let isOver = false;
  let broken = false;
  const end = () => {
    signal = insist(client, { cancel, isOver: () => isOver });
    // Heard where the connection is given back; until then nobody else listens.
    signal.catch(ignore);
  };
  try {
    return await asker.whilePresent(() => work(client), end);
  } catch (error) {
    broken = !isHarmless(error) && !(error instanceof NobodyWaitsError);
    throw error;
  } finally {
    isOver = true;
    if (signal) void settle(client, signal);
    else giveBack(client, broken);
  }
}

/** For work that nobody asks for by a request. */
const nobody = new Asker(Number.POSITIVE_INFINITY);

/**
 * A pool that knows whom a statement is for: each asker's take their turns, and those that only read
 * are ended when she leaves. Transactions are left alone.
 */
export class AskedPool extends pg.Pool {
  // When all others are busy is when it is needed. It is closed when nothing was to be ended for a while.
  readonly #signals: pg.Pool;

  constructor(config: pg.PoolConfig) {
    super(config);
    this.#signals = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 5000 });
    // An idle connection that breaks is replaced by the next question; unheard, it would end the process.
    for (const pool of [this, this.#signals]) pool.on('error', ignore);
    // The library declares ten ways to ask; all but one go on as they came.
    const ask = this.query.bind(this) as Ask;
    const byAsker: Ask = (...given) => {
      const asker = currentAsker();
      const [question] = given;
      if (!asker || given.length !== 1 || typeof question !== 'object') return ask(...given);
      // Alone and no text: the library takes nothing else.
      return this.#askFor(asker, question as pg.QueryConfig);
    };
    // One function cannot meet the library's many overloads, which differ in their answers only.
    this.query = byAsker as typeof this.query;
  }

  #askFor(asker: Asker, question: pg.QueryConfig) {
    const cancel = onlyReads(question.text) ? this.#cancel : null;
    return asker.inTurn(() =>
      onConnection(this, asker, cancel, (client) => client.query(question)),
    );
  }

  readonly #cancel: Cancel = async (client) => {
    // The library's types do not know the number that the server gave the connection.
    const { processID } = client as unknown as { processID: number };
    await this.#signals.query('SELECT pg_cancel_backend($1)', [processID]);
  };

  /** Reads on one connection, in one turn; none of the work's statements may write. */
  reading<Result>(work: OnClient<Result>): Promise<Result> {
    const asker = currentAsker() ?? nobody;
    return asker.inTurn(() => onConnection(this, asker, this.#cancel, work));
  }

  override async end(_done?: () => void): Promise<void> {
    await this.#signals.end();
    await super.end();
  }
}
