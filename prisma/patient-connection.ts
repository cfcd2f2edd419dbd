import pg from 'pg';
import { type Ask, OrderlyClient } from './orderly-client.ts';

/** Bounds in milliseconds; those of `server` are kept by PostgreSQL itself. */
export interface Timeouts {
  /** Until a connection is made, or one of the pool's is free. */
  connect: number;
  server: { statement: number; lock: number };
  /** Until a server that says nothing at all, on no connection, is given up. */
  silence: number;
}

/** For people who wait: what is away or locked is said within five seconds, what is slow may be slow. */
export const servingTimeouts: Timeouts = {
  connect: 4500,
  server: { statement: 15_000, lock: 2500 },
  silence: 4500,
};

// What a transaction says of itself, so that PostgreSQL and this side wait equally long.
const told = /^SET LOCAL statement_timeout = (\d+)$/;
const graceMs = 1000;

/** The statement that lets what follows in its transaction take longer. */
export function longerStatement(milliseconds: number): string {
  return `SET LOCAL statement_timeout = ${Math.round(milliseconds)}`;
}

let outstanding = 0;
let silentSince = 0;

function heard(): void {
  silentSince = performance.now();
}

/** Milliseconds for which questions have been waiting and none has been answered. */
export function silenceSoFar(): number {
  return outstanding > 0 ? performance.now() - silentSince : 0;
}

let probing = false;

/** Whether the server still answers somebody: one statement may be slow, a paused server is dead to all. */
function lookForLife(config: pg.ClientConfig | undefined, patienceMs: number): void {
  if (probing) return;
  probing = true;
  const look = async () => {
    const client = new pg.Client({ ...config, connectionTimeoutMillis: patienceMs });
    client.on('error', () => undefined);
    try {
      await client.connect();
      heard();
    } catch (error) {
      if (error instanceof pg.DatabaseError) heard();
    }
    await client.end().catch(() => undefined);
  };
  void look().finally(() => {
    probing = false;
  });
}

function textOf(question: unknown): string {
  if (typeof question === 'string') return question;
  return String(Object(question).text ?? '');
}

interface Patience {
  silenceMs: number;
  /** For one statement, however much the server says to others. */
  mostMs: number;
}

/** Calls `giveUp` when a question has waited too long. @returns what to call with its outcome */
function watch(patience: Patience, config: pg.ClientConfig | undefined, giveUp: () => void) {
  const { silenceMs, mostMs } = patience;
  const begun = performance.now();
  if (outstanding === 0) heard();
  outstanding += 1;
  const look = () => {
    const waited = performance.now() - begun;
    const silent = silenceSoFar() >= silenceMs / 2;
    if (waited >= mostMs || (silent && waited >= silenceMs)) return giveUp();
    if (silent) lookForLife(config, silenceMs * 0.4);
    timer = setTimeout(lookSoon, silenceMs / 2);
  };
  // What was answered while this thread was busy is heard first.
  const lookSoon = () => setImmediate(() => settled || look());
  let settled = false;
  let timer = setTimeout(lookSoon, silenceMs / 2);
  return (error?: unknown) => {
    settled = true;
    clearTimeout(timer);
    outstanding -= 1;
    if (!error || error instanceof pg.DatabaseError) heard();
  };
}

/**
 * A connection that is closed when the server falls silent. The library's own timeout answers the one
 * who asked and lends the hanging connection to the next; a paused server would keep them all.
 */
export function patientClient(timeouts: Timeouts): new (config?: pg.ClientConfig) => pg.Client {
  const usual = { silenceMs: timeouts.silence, mostMs: timeouts.server.statement + graceMs };
  return class extends OrderlyClient {
    constructor(config?: pg.ClientConfig) {
      super(config);
      // The library declares ten ways to ask; whichever it was, it goes on as it came.
      const ask = this.query.bind(this) as Ask;
      let patience = usual;
      const patiently: Ask = (...given) => {
        const text = textOf(given[0]);
        const longer = Number(told.exec(text)?.[1] ?? 0) + graceMs;
        if (longer > graceMs) patience = { silenceMs: longer, mostMs: longer };
        const done = watch(patience, config, () => void this.end());
        if (text === 'COMMIT' || text === 'ROLLBACK') patience = usual;
        const callback = given.at(-1);
        if (typeof callback === 'function') {
          const answer: Ask = (...outcome) => {
            done(outcome[0]);
            callback(...outcome);
          };
          return ask(...given.slice(0, -1), answer);
        }
        const answer = ask(...given);
        if (answer instanceof Promise) answer.then(() => done(), done);
        return answer;
      };
      // One function cannot meet the library's many overloads, which differ in their answers only.
      this.query = patiently as typeof this.query;
    }
  };
}
