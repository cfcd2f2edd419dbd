import { sharedLimit } from '#outside/rate-limiter.ts';

/** Attempts to prove it again, by session: who borrowed one screen shuts nobody out at another. */
export const proofLimit = sharedLimit('prove-again', 10, 15 * 60);
// Of a million codes three pass at a time: twenty a day are one chance in sixteen thousand.
const codesPerDay = 20;
/** Codes of the app tried by who knows the password. Recovery codes are too long to be guessed. */
export const codeLimit = sharedLimit('second-step', codesPerDay, 24 * 60 * 60);
