import { BadInputError } from '@hoi/domain/errors';
import { dayFaults } from '@hoi/localization/words/frame/days';
import { appointmentFaults, committeeFaults } from '@hoi/localization/words/organisation/people';

const faults: readonly [constraint: string, path: string, message: string][] = [
  ['appointments_once', 'title', appointmentFaults.heldAlready],
  ['appointments_last', 'endsOn', dayFaults.lastBeforeFirst],
  ['committees_one_at_a_time', 'startsOn', committeeFaults.oneAtATime],
  ['committees_last', 'endsOn', dayFaults.lastBeforeFirst],
  ['committee_seats_once', 'person', committeeFaults.seatedAlready],
  ['committee_seats_last', 'endsOn', dayFaults.lastBeforeFirst],
];

/** Turns a rule that the database keeps into an answer for the form. */
export async function explainPeopleFault<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : '';
    const fault = faults.find(([constraint]) => text.includes(constraint));
    if (!fault) throw error;
    throw new BadInputError([{ path: [fault[1]], message: fault[2] }]);
  }
}
