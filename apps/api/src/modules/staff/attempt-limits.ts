import { createHash } from 'node:crypto';
import { sharedLimit } from '#outside/rate-limiter.ts';

const quarterHour = 15 * 60;

/** Attempts at one account, wherever from. */
export const accountLimit = sharedLimit('sign-in-account', 10, quarterHour);
/** Attempts from one address, at whatever account; several people may share an office's address. */
export const addressLimit = sharedLimit('sign-in-address', 50, quarterHour);
/** Attempts to prove it again, by session: who borrowed one screen shuts nobody out at another. */
export const proofLimit = sharedLimit('prove-again', 10, quarterHour);
// Of a million codes three pass at a time: twenty a day are one chance in sixteen thousand.
const codesPerDay = 20;
/** Codes of the app tried by who knows the password. Recovery codes are too long to be guessed. */
export const codeLimit = sharedLimit('second-step', codesPerDay, 24 * 60 * 60);

/** The table keeps no addresses, only what a lookup needs. */
export function limitKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
