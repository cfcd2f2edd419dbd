import { placeOf } from '@hoi/domain/network-place';
import type { Visitor } from '#modules/access/identity/visitor.ts';
import { sharedLimit } from '#outside/rate-limiter.ts';
import { sign } from '#outside/secrets.ts';

// A hall full of members behind one address must get through; a script that drops its cookie must not.
const votesPerAddress = 60;
const windowSeconds = 60 * 60;
const limit = sharedLimit('vote', votesPerAddress, windowSeconds);

/**
 * Does what counts a vote, against the visitor's address. One that is not counted costs her colleagues
 * nothing. @throws RateLimitedError when there were too many
 */
export async function withinVoteLimit<Result>(
  { address }: Visitor,
  count: () => Promise<Result>,
): Promise<Result> {
  // Stored as a hash: the table must not say who was here.
  const place = sign('vote-limit', placeOf(address)).toString('base64url');
  await limit.take(place);
  try {
    return await count();
  } catch (error) {
    await limit.giveBack(place);
    throw error;
  }
}
