import { refuseField } from '@hoi/domain/errors';
import { pollFaults } from '@hoi/localization/words/portal/polls';
import type { PollChange } from '@hoi/validation/portal/poll';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { pollToChange, recordPoll } from './poll-to-change.ts';

/** Changes a poll. From the first vote on, what was voted on stays as it is. */
export async function updatePoll(viewer: Viewer, change: PollChange): Promise<void> {
  const { id, question, allowMultiple, opensAt, closesAt, options } = change;
  await db.$transaction(async (tx) => {
    const poll = await pollToChange(tx, viewer, change);
    const labels = poll.options.map(({ label }) => label);
    const newOptions = options && options.join('\n') !== labels.join('\n') ? options : null;
    if (poll.voterCount > 0) {
      if (newOptions) refuseField('options', pollFaults.optionsVotedOn);
      if (allowMultiple !== poll.allowMultiple) {
        refuseField('allowMultiple', pollFaults.choiceVotedOn);
      }
    }
    if (newOptions) await tx.pollOption.deleteMany({ where: { pollId: id } });
    await tx.poll.update({
      where: { id },
      data: {
        question,
        allowMultiple,
        opensAt: opensAt ?? null,
        closesAt: closesAt ?? null,
        version: { increment: 1 },
        ...(newOptions && {
          options: { create: newOptions.map((label, position) => ({ label, position })) },
        }),
      },
      select: { id: true },
    });
    await recordPoll(tx, viewer, poll, {
      action: 'update-poll',
      detail: { question, ...(newOptions && { options: newOptions }) },
    });
  });
}
