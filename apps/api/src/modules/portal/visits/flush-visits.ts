import { batchedWrites } from '#outside/batched-writes.ts';
import { takeVisits, waitingVisits } from './visit-buffer.ts';
import { sumVisits, writeSums } from './write-visits.ts';

const batchSize = 5000;

export const {
  flush: flushVisits,
  start: startFlushingVisits,
  stop: stopFlushingVisits,
} = batchedWrites({
  what: 'visits',
  take: () => (waitingVisits() > 0 ? takeVisits(batchSize) : null),
  writerOf: async (visits) => {
    const sums = await sumVisits(visits);
    return (tx) => writeSums(tx, sums);
  },
});
