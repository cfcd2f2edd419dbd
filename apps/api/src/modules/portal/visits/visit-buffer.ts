import { log } from '#outside/log.ts';

/** One page opened on the public site. */
export interface Visit {
  /** Database id of the article shown, if the page shows one. */
  articleId: string | null;
  address: string;
  userAgent: string;
  at: Date;
}

// With the database away: about a day of a provincial portal, some 20 MB.
const maximum = 50_000;

// Outlives changes: what is on its way to the database.
let waiting: Visit[] = [];

/** Keeps a visit until the next flush. @returns false when there is no room left */
export function bufferVisit(visit: Visit): boolean {
  if (waiting.length >= maximum) return false;
  waiting.push(visit);
  if (waiting.length === maximum) log.error('the visit buffer is full: further visits are lost');
  return true;
}

/** Hands over what has been kept, at most `limit` visits. */
export function takeVisits(limit: number): Visit[] {
  const taken = waiting.slice(0, limit);
  waiting = waiting.slice(limit);
  return taken;
}

export function waitingVisits(): number {
  return waiting.length;
}
