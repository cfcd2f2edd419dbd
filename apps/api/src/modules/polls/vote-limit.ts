import type { Visitor } from '#modules/identity/visitor.ts';
import { placeOf } from '#outside/network-place.ts';
import { sharedLimit } from '#outside/rate-limiter.ts';
import { sign } from '#outside/secrets.ts';

// A hall full of members behind one address must get through; a script that drops its cookie must not.
const votesPerAddress = 60;
const windowSeconds = 60 * 60;
const limit = sharedLimit('vote', votesPerAddress, windowSeconds);

/** Counts a vote against its address. @throws RateLimitedError when there were too many */
export async function limitVotes({ address }: Visitor): Promise<void> {
  // Stored as a hash: the table must not say who was here.
  await limit.take(sign('vote-limit', placeOf(address)).toString('base64url'));
}
