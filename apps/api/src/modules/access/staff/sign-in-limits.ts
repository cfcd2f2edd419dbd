import { RateLimitedError } from '@hoi/domain/errors';
import { sharedLimit } from '#outside/rate-limiter.ts';
import { sign } from '#outside/secrets.ts';

const quarterHour = 15 * 60;
const tries = 10;

/** Tries on a device, or in a network, where the person has signed in before: strangers cannot use them up. */
const knownLimit = sharedLimit('sign-in-known', tries, quarterHour);
/** Strangers' tries from one address, at whatever account; several people may share an office's address. */
const addressLimit = sharedLimit('sign-in-address', 50, quarterHour);
/** Strangers' tries from one address at one account: it takes many addresses to use up what follows. */
const placeLimit = sharedLimit('sign-in-place', tries, quarterHour);
const accountLimit = sharedLimit('sign-in-account', 100, 60 * 60);
/** Then strangers are slowed, all of them together, but nobody is shut out: 2,880 tries a day. */
const slowLimit = sharedLimit('sign-in-slow', 1, 30);

/** The table keeps neither names nor addresses, only what a lookup needs. */
export function limitKey(text: string): string {
  return sign('limit-key', text).toString('base64url');
}

/** Whose tries are counted together, and how. */
export interface Caller {
  key: string;
  isKnown: boolean;
  /** Counts a try before anything costly is done. @throws RateLimitedError when there were too many */
  take: () => Promise<void>;
  /** The try was no guess. */
  passed: () => Promise<void>;
}

function strangerAt(account: string, place: string): Caller {
  const here = limitKey(`${account} ${place}`);
  return {
    key: account,
    isKnown: false,
    take: async () => {
      await addressLimit.take(place);
      await placeLimit.take(here);
      await accountLimit.take(account).catch(async (error: unknown) => {
        if (!(error instanceof RateLimitedError)) throw error;
        await slowLimit.take(account);
      });
    },
    passed: async () => {
      await addressLimit.giveBack(place);
      await placeLimit.forget(here);
      await accountLimit.giveBack(account);
    },
  };
}

function onDevice(account: string, device: string): Caller {
  const key = limitKey(`${account} device ${device}`);
  const isKnown = true;
  return { key, isKnown, take: () => knownLimit.take(key), passed: () => knownLimit.forget(key) };
}

/** Neighbours share a network: what they use up there leaves its owner a stranger, not shut out. */
function inNetwork(account: string, network: string, stranger: Caller): Caller {
  const key = limitKey(`${account} network ${network}`);
  return {
    key,
    isKnown: true,
    take: () =>
      knownLimit.take(key).catch((error: unknown) => {
        if (error instanceof RateLimitedError) return stranger.take();
        throw error;
      }),
    passed: () => knownLimit.forget(key),
  };
}

/**
 * How the tries of one who wants to sign in are counted. A stranger is counted alike whether the
 * account is there or not.
 * @param device of the account's owner, if the cookie names one
 * @param network where the owner has been of late, if this is one
 */
export function callerAt(
  email: string,
  place: string,
  { device, network }: { device: string | null; network: string | null },
): Caller {
  const account = limitKey(email);
  if (device !== null) return onDevice(account, device);
  const stranger = strangerAt(account, limitKey(place));
  return network === null ? stranger : inNetwork(account, network, stranger);
}
