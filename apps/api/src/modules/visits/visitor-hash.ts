import { createHmac, randomBytes } from 'node:crypto';
import { localDay } from '@hoi/localization/date';
import { db } from '#outside/db.ts';
import type { Visit } from './visit.ts';

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

/** Who visited, as a hash that says nothing once its day's salt is gone. */
export async function visitorHash(visit: Visit): Promise<string> {
  const salt = await saltOf(localDay(visit.at));
  return createHmac('sha256', salt).update(`${visit.address}\n${visit.userAgent}`).digest('hex');
}
