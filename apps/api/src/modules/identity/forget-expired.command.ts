import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { networksSince } from './known-device.ts';

/** Removes sessions that have ended by themselves, networks nobody came from of late and counters of rate limits that have run out. */
export async function forgetExpired(): Promise<void> {
  const now = clock.now();
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.signInNetwork.deleteMany({ where: { lastSignInAt: { lt: networksSince() } } });
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
}
