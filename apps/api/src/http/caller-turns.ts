import { RateLimitedError } from '@hoi/domain/errors';
import PQueue from 'p-queue';

interface Bounds {
  atOnce: number;
  waiting: number;
}

/** Lets each caller run a few requests at once; the others of theirs wait, and nobody else does. */
export function callerTurns() {
  const queues = new Map<string, PQueue>();
  /** @throws RateLimitedError when too many of the caller's requests wait already */
  return async <Result>(
    caller: string,
    { atOnce, waiting }: Bounds,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    const queue = queues.get(caller) ?? new PQueue({ concurrency: atOnce });
    queues.set(caller, queue);
    if (queue.size >= waiting) throw new RateLimitedError(1);
    try {
      return await queue.add(work);
    } finally {
      if (queue.size === 0 && queue.pending === 0) queues.delete(caller);
    }
  };
}
