import { isIPv6 } from 'node:net';
import type { Visitor } from '#modules/identity/visitor.ts';
import { sharedLimit } from '#outside/rate-limiter.ts';
import { sign } from '#outside/secrets.ts';

// A hall full of members behind one address must get through; a script that drops its cookie must not.
const votesPerAddress = 60;
const windowSeconds = 60 * 60;
const limit = sharedLimit('vote', votesPerAddress, windowSeconds);

/** A household has one IPv4 address, or a whole /64 of IPv6. */
function placeOf(address: string): string {
  return isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address;
}

/** Counts a vote against its address. @throws RateLimitedError when there were too many */
export async function limitVotes({ address }: Visitor): Promise<void> {
  // Stored as a hash: the table must not say who was here.
  await limit.take(sign('vote-limit', placeOf(address)).toString('base64url'));
}
