import { createHash } from 'node:crypto';
import { sharedLimit } from '#outside/rate-limiter.ts';

const quarterHour = 15 * 60;

/** Attempts at one account, wherever from. */
export const accountLimit = sharedLimit('sign-in-account', 10, quarterHour);
/** Attempts from one address, at whatever account; several people may share an office's address. */
export const addressLimit = sharedLimit('sign-in-address', 50, quarterHour);
/** Attempts of a signed-in person to prove it again (current password, one-time code). */
export const proofLimit = sharedLimit('prove-again', 10, quarterHour);

/** The table keeps no addresses, only what a lookup needs. */
export function limitKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
