import { expect } from 'vitest';
import { db, type Transaction } from '#outside/db.ts';

interface Waiting {
  count: number;
}

/** Waits until as many statements as `count` wait for what a transaction holds. */
export function untilWaiting(count: number): Promise<void> {
  return expect
    .poll(async () => {
      const rows = await db.$queryRaw<Waiting[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return rows[0]?.count;
    })
    .toBe(count);
}

/**
 * Begins something while `hold` has written what is not committed yet, and commits it when as many as
 * `waiting` wait for that. @returns what came of it
 */
export async function whileHeld<Result>(
  hold: (tx: Transaction) => Promise<unknown>,
  begin: () => Promise<Result>,
  waiting = 1,
): Promise<Result> {
  const { begun } = await db.$transaction(async (tx) => {
    await hold(tx);
    // In an object, so that its end is not waited for here.
    const held = { begun: begin() };
    await untilWaiting(waiting);
    return held;
  });
  return begun;
}
