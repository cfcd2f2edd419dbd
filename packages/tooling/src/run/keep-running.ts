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
  /** Hears how the server ended, and the how manieth time it is started again. */
  tell(how: string, time: number): void;
  /** Before the first new try; after each that ends at once the pause is doubled, up to the longest. */
  pauseMs?: number;
  longestPauseMs?: number;
  /** What ran for longer did not end at once. */
  soonMs?: number;
}

/** The line of the log by which an operator sees that something is started again, and how often. */
export function startedAgain(name: string, how: string, time: number): string {
  const count = time === 1 ? '' : `, for the ${ordinal(time)} time`;
  return `the ${name} ${how}; starting it again${count}`;
}

const endings = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);
const kinds = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(count: number): string {
  return `${count}${endings.get(kinds.select(count)) ?? 'th'}`;
}

/**
 * Starts a server again when it ends by itself (the system killed it for its memory, say), so that
 * the others, and their readers, need not go down with it. It is never given up: what it lacks, a disk
 * or the database of the API, may come back.
 * @returns how it ended, when it is not wanted any more
 */
export async function keepRunning(first: Running, keeping: Keeping): Promise<string> {
  const { pauseMs = 500, longestPauseMs = 15_000, soonMs = 10_000 } = keeping;
  let child = first;
  let pause = pauseMs;
  let begun = Date.now();
  for (let time = 1; ; time += 1) {
    const how = await child.ended;
    if (!keeping.isWanted()) return how;
    keeping.tell(how, time);
    if (Date.now() - begun > soonMs) pause = pauseMs;
    await wait(pause);
    pause = Math.min(pause * 2, longestPauseMs);
    if (!keeping.isWanted()) return how;
    begun = Date.now();
    child = await keeping.restart();
  }
}
