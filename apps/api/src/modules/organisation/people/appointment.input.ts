import { congressFaults } from '@hoi/localization/words/organisation/congresses';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { newAppointment } from '@hoi/validation/organisation/person';
import { formInput } from '#graphql/form-input.ts';
import type { Choice } from '#graphql/mutation.ts';
import { Office } from './appointment.type.ts';

export const chosenUnit: Choice = ['OrgUnit', unitFaults.unknown];
export const chosenCongress: Choice = ['Congress', congressFaults.unknown];

/** What is said of an office as it is first written down. */
export const writtenOffice = {
  types: { office: Office },
  descriptions: {
    orgUnit: 'The `id` of the unit where she holds it.',
    office: 'Its rank (chức vụ).',
    fullTime: 'Whether it is her work (chuyên trách); no when left out.',
    startsOn: 'The first day on which she holds it.',
    position: 'Place among equal offices, smallest first.',
    decisionNumber: 'The decision behind it (số quyết định).',
    decisionDate: 'The day of that decision (ngày quyết định).',
    title: 'As it is written out (chức danh).',
    congress: 'The congress of the unit whose term it belongs to.',
    endsOn: 'The first day on which she no longer holds it; left out while no end is known.',
  },
};

export const NewAppointmentInput = formInput('NewAppointmentInput', newAppointment, writtenOffice);
