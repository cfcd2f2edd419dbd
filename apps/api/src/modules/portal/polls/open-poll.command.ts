import { refuseDeed } from '@hoi/domain/errors';
import { pollFaults } from '@hoi/localization/words/portal/polls';
import type { PollOpening } from '@hoi/validation/portal/poll';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { pollToChange, recordPoll } from './poll-to-change.ts';

interface Times {
  opensAt: Date | null;
  closesAt: Date | null;
}

/** A draft opens now, or at its own time when that is still to come. */
function timesOfDraft({ opensAt, closesAt }: Times, now: Date): Times {
  return { closesAt, opensAt: opensAt && opensAt > now ? opensAt : now };
}

/** A closed one goes on since when it was open, to the end that is named now. */
function timesAgain({ opensAt }: Times, wanted: PollOpening, now: Date): Times {
  const toCome = wanted.opensAt && wanted.opensAt > now ? wanted.opensAt : null;
  return { opensAt: toCome ?? opensAt ?? now, closesAt: wanted.closesAt ?? null };
}

/**
 * Opens a draft to votes, or a closed poll again: who has voted is known still, so that nobody counts
 * twice and the result stays true.
 */
export async function openPoll(viewer: Viewer, change: PollOpening): Promise<void> {
  const { id } = change;
  const now = clock.now();
  await db.$transaction(async (tx) => {
    const { question, status, options, ...times } = await pollToChange(tx, viewer, change);
    if (status === 'OPEN') refuseDeed(pollFaults.isOpen);
    if (options.length < 2) refuseDeed(pollFaults.tooFewOptions);
    const opening = status === 'DRAFT' ? timesOfDraft(times, now) : timesAgain(times, change, now);
    // Open, and yet it would take no vote.
    if (opening.closesAt && opening.closesAt <= now) refuseDeed(pollFaults.endIsPast, 'closesAt');
    const poll = await tx.poll.update({
      where: { id },
      data: {
        status: 'OPEN',
        ...opening,
        version: { increment: 1 },
      },
      select: { id: true, status: true },
    });
    await recordPoll(tx, viewer, poll, { action: 'open-poll', detail: { question } });
  });
}
