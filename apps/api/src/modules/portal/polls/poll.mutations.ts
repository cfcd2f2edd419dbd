import { refuseField } from '@hoi/domain/errors';
import {
  createPollInput,
  openPollInput,
  updatePollInput,
  votePollInput,
} from '@hoi/validation/portal/poll';
import { said } from '#graphql/caller-words.ts';
import { change, creation, mutation, removal, rowPayload } from '#graphql/mutation.ts';
import { localId } from '#graphql/node-id.ts';
import { closePoll } from './close-poll.command.ts';
import { createPoll } from './create-poll.command.ts';
import { deletePoll } from './delete-poll.command.ts';
import { openPoll } from './open-poll.command.ts';
import { updatePoll } from './update-poll.command.ts';
import { votePoll } from './vote-poll.command.ts';

const pollPayload = rowPayload('Poll');

creation('createPoll', {
  description: 'Makes a draft poll (thăm dò ý kiến) at a unit. Editors and above.',
  input: createPollInput,
  descriptions: {
    options: 'Labels in their order, 2–20.',
    opensAt: 'When opened, unless it is past by then.',
  },
  payload: pollPayload,
  command: createPoll,
});

change('updatePoll', {
  description: 'Changes a poll. Editors and above.',
  of: 'Poll',
  input: updatePollInput,
  descriptions: {
    options: 'Stay as they are when left out; cannot change once somebody has voted.',
  },
  payload: pollPayload,
  command: updatePoll,
});

change('openPoll', {
  description:
    'Opens a draft to votes, now or at its own time to come; a closed poll goes on with the votes that it has. Editors and above.',
  of: 'Poll',
  input: openPollInput,
  descriptions: {
    opensAt: 'For a closed poll: when it goes on, if that is to come; left out: at once.',
    closesAt: 'For a closed poll: when it ends again; left out: when somebody closes it.',
  },
  payload: pollPayload,
  command: openPoll,
});

change('closePoll', {
  description: 'Ends a poll for good; its result stays to be seen. Editors and above.',
  of: 'Poll',
  payload: pollPayload,
  command: closePoll,
});

removal('deletePoll', {
  description: 'Removes a poll that is not open, with its counters. Editors and above.',
  of: 'Poll',
  command: deletePoll,
});

function optionId(globalId: string): string {
  return (
    localId(globalId, 'PollOption') ??
    refuseField(
      'optionIds',
      said((w) => w.voting.unknownOption),
    )
  );
}

mutation('votePoll', {
  open: true,
  description: 'Counts one vote of this visitor (bình chọn); a second one is a CONFLICT.',
  ids: { pollId: 'Poll' },
  input: votePollInput,
  descriptions: {
    pollId: 'The `id` of the poll that takes the vote.',
    optionIds: 'The `id` of one option, or of several when the poll allows it.',
  },
  payload: pollPayload,
  resolve: async ({ pollId, optionIds }, { viewer, visitor }) => {
    await votePoll(viewer, visitor, { pollId, optionIds: optionIds.map(optionId) });
    return { id: pollId };
  },
});
