import { isbot } from 'isbot';
import type { Visit } from './visit.ts';
import { bufferVisit } from './visit-buffer.ts';

/** Counts a page that was opened; robots and prefetches are let pass. @returns whether it counted */
export function countVisit(visit: Visit & { prefetch: boolean }): boolean {
  const { prefetch, ...opened } = visit;
  // Browsers always name themselves: no user agent means a program.
  if (prefetch || opened.userAgent === '' || isbot(opened.userAgent)) return false;
  return bufferVisit(opened);
}
