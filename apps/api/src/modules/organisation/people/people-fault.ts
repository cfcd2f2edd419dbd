import { dayFaults } from '@hoi/localization/words/frame/days';
import { appointmentFaults, committeeFaults } from '@hoi/localization/words/organisation/people';
import { explainFault, type RuleWords } from '#modules/organisation/units/unit-fault.ts';

const rules: readonly RuleWords[] = [
  ['appointments_once', 'title', appointmentFaults.heldAlready],
  ['appointments_last', 'endsOn', dayFaults.lastBeforeFirst],
  ['committees_one_at_a_time', 'startsOn', committeeFaults.oneAtATime],
  ['committees_last', 'endsOn', dayFaults.lastBeforeFirst],
  ['committee_seats_once', 'person', committeeFaults.seatedAlready],
  ['committee_seats_last', 'endsOn', dayFaults.lastBeforeFirst],
];

/** Turns a rule about people that the database keeps into an answer for the form. */
export const explainPeopleFault = <Result>(write: Promise<Result>) => explainFault(rules, write);
