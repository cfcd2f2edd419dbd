import { ConflictError, ForbiddenError, NotFoundError, refuseDeed } from '@hoi/domain/errors';
import { placeOf } from '@hoi/domain/network-place';
import { said } from '#graphql/caller-words.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Visitor } from '#modules/access/identity/visitor.ts';
import { clock } from '#outside/clock.ts';
import { db, type Transaction } from '#outside/db.ts';
import { sharedLimit } from '#outside/rate-limiter.ts';
import { sign } from '#outside/secrets.ts';
import { visiblePolls } from './poll.policy.ts';
import { isOpen } from './public-polls.ts';
import { sameVoter, voterHashes } from './voter-hash.ts';

// A hall full of members behind one address must get through; a script that drops its cookie must not.
const votesPerAddress = 60;
const windowSeconds = 60 * 60;
const limit = sharedLimit('vote', votesPerAddress, windowSeconds);

/**
 * Does what counts a vote, against the visitor's address. One that is not counted costs her colleagues
 * nothing. @throws RateLimitedError when there were too many
 */
async function withinVoteLimit<Result>(
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

interface Vote {
  pollId: string;
  optionIds: readonly string[];
}

const votedBefore = said((w) => w.voting.votedBefore);

async function requireOpen(tx: Transaction, viewer: Viewer, pollId: string) {
  const poll = await tx.poll.findFirst({
    where: { AND: [{ id: pollId }, visiblePolls(viewer)] },
    select: { status: true, opensAt: true, closesAt: true, allowMultiple: true },
  });
  if (!poll) throw new NotFoundError();
  if (!isOpen(poll))
    refuseDeed(
      said((w) => w.voting.takesNoVotes),
      'pollId',
    );
  return poll;
}

/**
 * Counts one vote of a visitor: all of it or nothing.
 * @throws ConflictError when this visitor, or one who cannot be told from her, has voted before
 */
export async function votePoll(viewer: Viewer, visitor: Visitor, vote: Vote): Promise<void> {
  // Tokens of partners only read.
  if (viewer.kind === 'partner') throw new ForbiddenError();
  const { pollId } = vote;
  const optionIds = [...new Set(vote.optionIds)];
  await requireOpen(db, viewer, pollId);
  if (await db.pollVoter.findFirst({ where: sameVoter(pollId, visitor), select: { pollId: true } }))
    throw new ConflictError(votedBefore);
  await withinVoteLimit(visitor, () => count(viewer, visitor, { pollId, optionIds }));
}

async function count(viewer: Viewer, visitor: Visitor, { pollId, optionIds }: Vote): Promise<void> {
  await db.$transaction(async (tx) => {
    // One vote after another: the poll may be closing, and counters must not wait for each other.
    await tx.$queryRaw`SELECT 1 FROM polls WHERE id = ${pollId}::uuid FOR UPDATE`;
    const { allowMultiple } = await requireOpen(tx, viewer, pollId);
    if (!allowMultiple && optionIds.length > 1)
      refuseDeed(
        said((w) => w.voting.oneOption),
        'optionIds',
      );
    // The day is enough: with the hour, a vote could be matched to a counter that moved.
    const votedAt = new Date(clock.now().toISOString().slice(0, 10));
    const { count } = await tx.pollVoter.createMany({
      data: [{ pollId, ...voterHashes(pollId, visitor), votedAt }],
      skipDuplicates: true,
    });
    if (count === 0) throw new ConflictError(votedBefore);
    const counted = await tx.pollOption.updateMany({
      where: { pollId, id: { in: [...optionIds] } },
      data: { voteCount: { increment: 1 } },
    });
    if (counted.count !== optionIds.length)
      refuseDeed(
        said((w) => w.voting.unknownOption),
        'optionIds',
      );
    await tx.poll.update({
      where: { id: pollId },
      data: { voterCount: { increment: 1 } },
      select: { id: true },
    });
  });
}
