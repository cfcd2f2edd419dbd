import { isUuid } from '@hoi/domain/uuid';
/** Where a hit stands in the order of a search. */
export interface HitPlace {
  score: number;
  listedAt: Date;
  id: string;
}

export function encodeHit({ score, listedAt, id }: HitPlace): string {
  return Buffer.from(JSON.stringify([score, listedAt.getTime(), id])).toString('base64url');
}

// Milliseconds of the year 9999: what PostgreSQL reads in ISO form without a sign.
const latest = 253_402_300_799_999;

/** Reads a place made by `encodeHit`; null for anything else. */
export function decodeHit(cursor: string): HitPlace | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || parsed.length !== 3) return null;
  const [score, time, id]: unknown[] = parsed;
  if (typeof score !== 'number' || typeof time !== 'number' || typeof id !== 'string') return null;
  if (!Number.isInteger(time) || time < 0 || time > latest || !isUuid(id)) return null;
  return { score, listedAt: new Date(time), id };
}
