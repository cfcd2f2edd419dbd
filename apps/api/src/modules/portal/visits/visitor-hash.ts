import { createHmac, randomBytes } from 'node:crypto';
import { placeOf } from '@hoi/domain/network-place';
import { localDay } from '@hoi/localization/date';
import { db } from '#outside/db.ts';
import type { Visit } from './visit-buffer.ts';

// Outlives changes: the secret of a day never changes.
const salts = new Map<string, Uint8Array>();

/** The secret of one day; the first replica to ask makes it for all. */
async function saltOf(day: string): Promise<Uint8Array> {
  const known = salts.get(day);
  if (known) return known;
  const date = new Date(day);
  await db.visitorSalt.createMany({
    data: [{ day: date, salt: new Uint8Array(randomBytes(32)) }],
    skipDuplicates: true,
  });
  const { salt } = await db.visitorSalt.findUniqueOrThrow({ where: { day: date } });
  if (salts.size >= 3) salts.clear();
  salts.set(day, salt);
  return salt;
}

/** Hashes that say nothing once their day's salt is gone: of the visitor, and of her network. */
export async function visitHashes(visit: Visit): Promise<{ visitor: string; place: string }> {
  const salt = await saltOf(localDay(visit.at));
  const hash = (who: string) => createHmac('sha256', salt).update(who).digest('hex');
  return {
    visitor: hash(`${visit.address}\n${visit.userAgent}`),
    place: hash(`place\n${placeOf(visit.address)}`),
  };
}
