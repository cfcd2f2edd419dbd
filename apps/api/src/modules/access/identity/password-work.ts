import { RateLimitedError } from '@hoi/domain/errors';
import PQueue from 'p-queue';

// Each password takes a core for some 30 ms and 19 MiB: two at a time leave the machine to readers.
const work = new PQueue({ concurrency: 2 });
const mostStrangers = 40;
const retryAfterSeconds = 2;
const turns = { stranger: 0, known: 1 };

/** Who wants a password to be looked at: people of the house come before whoever knocks. */
export type Turn = keyof typeof turns;

/** Does one password's work in its turn. @throws RateLimitedError when too many strangers wait */
export function inTurn<T>(turn: Turn, task: () => Promise<T>): Promise<T> {
  const priority = turns[turn];
  if (turn === 'stranger' && work.sizeBy({ priority }) >= mostStrangers) {
    throw new RateLimitedError(retryAfterSeconds);
  }
  return work.add(task, { priority });
}
