import { refuseField } from '@hoi/domain/errors';
import { visitFaults } from '@hoi/localization/words/portal/visits';
import { LRUCache } from 'lru-cache';
import { clock } from '#outside/clock.ts';
import { countVisit } from './count-visit.ts';
import { requireSite } from './visit.policy.ts';
import type { Visit } from './visit-buffer.ts';

const oldestMs = 60 * 60_000;
// The site repeats a call whose answer got lost within seconds.
// Outlives changes: it counts what this process took.
const taken = new LRUCache<string, number>({ max: 10_000, ttl: 10 * 60_000 });

export interface VisitBatch {
  batchId?: string | null | undefined;
  visits: (Omit<Visit, 'at'> & { prefetch: boolean; at?: Date | null | undefined })[];
}

/**
 * Counts what the site's server has seen. @returns how many visits counted
 * @throws ForbiddenError, BadInputError when a visit is over an hour old; then none is counted
 */
export function recordVisits(fromSite: boolean, { batchId, visits }: VisitBatch): number {
  requireSite(fromSite);
  const before = batchId ? taken.get(batchId) : undefined;
  if (before !== undefined) return before;
  const now = clock.now();
  const tooOld = visits.findIndex(({ at }) => at && now.getTime() - at.getTime() > oldestMs);
  if (tooOld >= 0) refuseField(['visits', tooOld, 'at'], visitFaults.tooOld);
  const counted = visits.filter((visit) => {
    // The site's clock may run ahead of ours.
    const at = visit.at && visit.at < now ? visit.at : now;
    return countVisit({ ...visit, at });
  }).length;
  if (batchId) taken.set(batchId, counted);
  return counted;
}
