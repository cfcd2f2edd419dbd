import { placeOf } from '@hoi/domain/network-place';
import { isRobot } from '@hoi/domain/robot';
import { LRUCache } from 'lru-cache';
import { bufferVisit, type Visit } from './visit-buffer.ts';

// An office reads more pages in ten minutes; what counts readers must not count programs.
const mostOfPlace = 100;
// Outlives changes: it counts what this process took.
const ofPlace = new LRUCache<string, number>({ max: 50_000, ttl: 10 * 60_000, noUpdateTTL: true });

function takePlace(address: string): boolean {
  const place = placeOf(address);
  const opened = ofPlace.get(place) ?? 0;
  if (opened >= mostOfPlace) return false;
  ofPlace.set(place, opened + 1);
  return true;
}

/** Counts a page that was opened; robots, prefetches and what one network opens by the hundred are let pass. @returns whether it counted */
export function countVisit(visit: Visit & { prefetch: boolean }): boolean {
  const { prefetch, ...opened } = visit;
  if (prefetch || isRobot(opened.userAgent)) return false;
  return takePlace(opened.address) && bufferVisit(opened);
}
