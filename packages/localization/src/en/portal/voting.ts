import type * as vi from '../../vi/portal/voting.ts';

/** Why a vote is not counted. */
export const votingFaults: typeof vi.votingFaults = {
  unknownOption: 'There is no such option.',
  takesNoVotes: 'This poll takes no votes at the moment.',
  oneOption: 'Only one option can be chosen in this poll.',
  votedBefore:
    'You have voted in this poll already, or a device just like yours in the same network. Thank you!',
};
