import { isIPv6 } from 'node:net';
import { RateLimitedError } from '@hoi/domain/errors';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Visitor } from '#modules/identity/visitor.ts';

// A hall full of members behind one address must get through; a script that drops its cookie must not.
const votesPerAddress = 60;
const windowSeconds = 60 * 60;

let limiter: RateLimiterMemory | undefined;

/** A household has one IPv4 address, or a whole /64 of IPv6. */
function placeOf(address: string): string {
  return isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address;
}

/** Counts a vote against its address. @throws RateLimitedError when there were too many */
export async function limitVotes({ address }: Visitor): Promise<void> {
  limiter ??= new RateLimiterMemory({ points: votesPerAddress, duration: windowSeconds });
  try {
    await limiter.consume(placeOf(address));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new RateLimitedError(Math.ceil(refusal.msBeforeNext / 1000));
  }
}
