import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { networksSince } from './known-device.ts';

// A day, as partners and browsers know it from elsewhere.
const keysLastMs = 24 * 60 * 60_000;

/**
 * Removes sessions that have ended by themselves, networks nobody came from of late, counters of rate
 * limits that have run out and the keys of deeds that nobody sends again.
 */
export async function forgetExpired(): Promise<void> {
  const now = clock.now();
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.signInNetwork.deleteMany({ where: { lastSignInAt: { lt: networksSince() } } });
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
  const claimedAt = { lt: new Date(now.getTime() - keysLastMs) };
  await db.idempotencyKey.deleteMany({ where: { claimedAt } });
}
