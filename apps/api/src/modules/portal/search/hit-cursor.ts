import { isUuid } from '@hoi/domain/uuid';

/** Where a hit stands in the order of a search. */
export interface HitPlace {
  /** Of the classes of the query, from 1. */
  class: number;
  listedAt: Date;
  id: string;
}

export function encodeHit({ class: ofClass, listedAt, id }: HitPlace): string {
  return Buffer.from(JSON.stringify([ofClass, listedAt.getTime(), id])).toString('base64url');
}

// Milliseconds of the year 9999: what PostgreSQL reads in ISO form without a sign.
const latest = 253_402_300_799_999;

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Reads a place made by `encodeHit` for a query of so many classes; null for anything else. */
export function decodeHit(cursor: string, classes: number): HitPlace | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || parsed.length !== 3) return null;
  const [ofClass, time, id]: unknown[] = parsed;
  if (!isWhole(ofClass, 1, classes) || !isWhole(time, 0, latest)) return null;
  if (typeof id !== 'string' || !isUuid(id)) return null;
  return { class: ofClass, listedAt: new Date(time), id };
}
