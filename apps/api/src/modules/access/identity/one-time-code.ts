import { productName } from '@hoi/localization/words/frame/product';
import { Secret, TOTP } from 'otpauth';
import { clock } from '#outside/clock.ts';
import { seal, unseal } from './sealed-text.ts';

const purpose = 'totp';
const periodSeconds = 30;

export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function sealTotpSecret(userId: string, secret: string): string {
  return seal(purpose, userId, secret);
}

/** The address that an authenticator app reads from a QR code. */
export function totpAddress(secret: string, email: string): string {
  return new TOTP({ issuer: productName, label: email, secret }).toString();
}

/**
 * The 30-second step whose code this is, one step off allowed for slow clocks; null when it is none.
 * The caller keeps the step, and refuses a code whose step is not later than the last one.
 */
export function stepOfCode(userId: string, sealed: string, code: string): number | null {
  const totp = new TOTP({ secret: unseal(purpose, userId, sealed) });
  const timestamp = clock.now().getTime();
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}
