import { setTimeout as wait } from 'node:timers/promises';

/** What was started and may end by itself; says how, in words. */
interface Running {
  ended: Promise<string>;
}

export interface Keeping {
  /** Starts the server anew; one that cannot be started is one that has ended. */
  restart(): Running | Promise<Running>;
  /** False once everything is on its way down. */
  isWanted(): boolean;
  /** Hears how the server ended, each time that it is started again. */
  tell(how: string): void;
  /** Before the first new try; after each that ends at once the pause is doubled, up to the longest. */
  pauseMs?: number;
  longestPauseMs?: number;
  /** What ran for longer did not end at once. */
  soonMs?: number;
}

/**
 * Starts a server again when it ends by itself (the system killed it for its memory, say), so that
 * the others, and their readers, need not go down with it. It is never given up: what it lacks, a disk
 * or the database of the API, may come back.
 * @returns how it ended, when it is not wanted any more
 */
export async function keepRunning(first: Running, keeping: Keeping): Promise<string> {
  const { pauseMs = 500, longestPauseMs = 5000, soonMs = 10_000 } = keeping;
  let child = first;
  let pause = pauseMs;
  let begun = Date.now();
  for (;;) {
    const how = await child.ended;
    if (!keeping.isWanted()) return how;
    keeping.tell(how);
    if (Date.now() - begun > soonMs) pause = pauseMs;
    await wait(pause);
    pause = Math.min(pause * 2, longestPauseMs);
    if (!keeping.isWanted()) return how;
    begun = Date.now();
    child = await keeping.restart();
  }
}
