import { randomBytes, timingSafeEqual } from 'node:crypto';
import { networkOf } from '@hoi/domain/network-place';
import { clock } from '#outside/clock.ts';
import type { Transaction } from '#outside/db.ts';
import { sign } from '#outside/secrets.ts';

const dayMs = 24 * 60 * 60 * 1000;
const deviceDays = 180;
/** Somebody who has not come from a network for so long is a stranger there again. */
const networkDays = 30;

const pattern = /^([\w-]{22})\.(\d{1,10})\.([\w-]{43})$/;

/** Whose device it is; with another password it is nobody's any more. */
interface Owner {
  id: string;
  passwordHash: string;
}

function signatureOf({ id, passwordHash }: Owner, device: string, day: number): Buffer {
  return sign('known-device', [id, passwordHash, device, day].join('\n'));
}

const today = () => Math.floor(clock.now().getTime() / dayMs);

/** What the cookie of a device holds on which the owner has just signed in. */
export function deviceToken(owner: Owner, known: string | null): string {
  const device = known ?? randomBytes(16).toString('base64url');
  const signature = signatureOf(owner, device, today()).toString('base64url');
  return `${device}.${today()}.${signature}`;
}

/** The name of a device of the owner's; null for a token that is made up, old, another's or of another password. */
export function deviceOf(owner: Owner, token: string): string | null {
  const [, device = '', day = '', signature = ''] = pattern.exec(token) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(owner, device, Number(day));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return today() - Number(day) < deviceDays ? device : null;
}

/** The network of an address, as it is kept: nobody reads an address out of it. */
export function networkHash(address: string): Buffer<ArrayBuffer> {
  return Buffer.from(sign('sign-in-network', networkOf(address)));
}

export async function rememberNetwork(
  tx: Transaction,
  userId: string,
  address: string,
): Promise<void> {
  const key = { userId, networkHash: networkHash(address) };
  const lastSignInAt = clock.now();
  await tx.signInNetwork.upsert({
    where: { userId_networkHash: key },
    create: { ...key, lastSignInAt },
    update: { lastSignInAt },
  });
}

/** Since when a network counts as known. */
export function networksSince(): Date {
  return new Date(clock.now().getTime() - networkDays * dayMs);
}
