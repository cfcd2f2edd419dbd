import { clock } from '#outside/clock.ts';
import { backgroundWork, longTransaction } from '#outside/db.ts';
import { networksSince } from './known-device.ts';

// A day, as partners and browsers know it from elsewhere.
const keysLastMs = 24 * 60 * 60_000;

/**
 * Removes sessions that have ended by themselves, networks nobody came from of late, counters of rate
 * limits that have run out and the keys of deeds that nobody sends again.
 */
export async function forgetExpired(): Promise<void> {
  const now = clock.now();
  const claimedAt = { lt: new Date(now.getTime() - keysLastMs) };
  await longTransaction(async (tx) => {
    await tx.session.deleteMany({ where: { expiresAt: { lt: now } } });
    await tx.signInNetwork.deleteMany({ where: { lastSignInAt: { lt: networksSince() } } });
    await tx.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
    await tx.idempotencyKey.deleteMany({ where: { claimedAt } });
  }, backgroundWork);
}
