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
  /** So many ends within so long are no accident. */
  mostEnds?: number;
  withinMs?: number;
  pauseMs?: number;
}

/**
 * Starts a server again when it ends by itself (the system killed it for its memory, say), so that
 * the others, and their readers, need not go down with it.
 * @returns how it ended, when it is not wanted any more or ends again and again
 */
export async function keepRunning(first: Running, keeping: Keeping): Promise<string> {
  const { mostEnds = 5, withinMs = 5 * 60_000, pauseMs = 500 } = keeping;
  const ends: number[] = [];
  let child = first;
  for (;;) {
    const how = await child.ended;
    const now = Date.now();
    ends.push(now);
    const recent = ends.filter((end) => end > now - withinMs);
    if (!keeping.isWanted() || recent.length >= mostEnds) return how;
    keeping.tell(how);
    await wait(pauseMs);
    if (!keeping.isWanted()) return how;
    child = await keeping.restart();
  }
}
