import {
  addQualificationInput,
  createPersonInput,
  setSensitiveFactInput,
  updatePersonInput,
} from '@hoi/validation/organisation/person';
import { namedInput } from '@hoi/validation/versioned';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, withChosen } from '#graphql/mutation.ts';
import { addQualification } from './add-qualification.command.ts';
import { chosenCongress, chosenUnit, NewAppointmentInput } from './appointment.input.ts';
import { createPerson } from './create-person.command.ts';
import { erasePerson } from './erase-person.command.ts';
import { SensitiveAttribute } from './person.file.ts';
import { requirePersonWriter } from './person.policy.ts';
import { PersonPayload } from './person.type.ts';
import { QualificationKind } from './qualification.type.ts';
import { removeQualification } from './remove-qualification.command.ts';
import { setSensitiveFact } from './set-sensitive-fact.command.ts';
import { updatePerson } from './update-person.command.ts';

const descriptions = {
  fullName: 'Her full name (họ tên).',
  birthYear: 'The year of her birth (năm sinh).',
  purpose: 'What her data is kept for (mục đích lưu); the law asks for one.',
};

creation('createPerson', {
  description:
    'Enters a person (thêm cán bộ) with an office. Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  input: formInput('CreatePersonInput', createPersonInput, {
    description: 'No text may hold a number of 9 or 12 digits, as identity cards have.',
    descriptions: {
      ...descriptions,
      published: 'Whether readers see her offices; false when left out.',
      appointment:
        'The office she is entered for; only with a right at the root it may be left out.',
    },
    types: { appointment: NewAppointmentInput.type },
  }),
  payload: PersonPayload,
  command: (viewer, { appointment, ...fields }) => {
    const choices = { orgUnit: chosenUnit, congress: chosenCongress };
    const office = appointment && withChosen(appointment, choices);
    return createPerson(viewer, { ...fields, appointment: office });
  },
});

change('updatePerson', {
  description: 'Changes what is kept about a person (sửa hồ sơ). Staff who keep her file.',
  requires: requirePersonWriter,
  of: 'Person',
  input: formInput('UpdatePersonInput', updatePersonInput, {
    description: 'The whole of what is kept: what is left out becomes empty.',
    descriptions,
  }),
  payload: PersonPayload,
  command: updatePerson,
});

change('erasePerson', {
  description:
    'Erases a person on her request (xóa hồ sơ theo yêu cầu), for good: her offices stay without a name. Staff who keep her file, with the right at every unit where she is in office.',
  requires: requirePersonWriter,
  of: 'Person',
  payload: PersonPayload,
  command: erasePerson,
});

creation('addQualification', {
  description:
    'Adds a qualification or training (thêm trình độ, bồi dưỡng). Staff who keep her file.',
  requires: requirePersonWriter,
  ids: { person: 'Person' },
  input: addQualificationInput,
  descriptions: {
    person: 'Whose it is.',
    kind: 'What it is in.',
    name: 'As the certificate calls it.',
    institution: 'Who gave it (nơi đào tạo).',
    obtainedOn: 'The day of the certificate.',
  },
  types: { kind: QualificationKind },
  payload: PersonPayload,
  command: addQualification,
});

creation('removeQualification', {
  description: 'Takes a qualification out of a file. Staff who keep it.',
  requires: requirePersonWriter,
  ids: { id: 'Qualification' },
  input: namedInput,
  payload: PersonPayload,
  command: (viewer, { id }) => removeQualification(viewer, id),
});

creation('setSensitiveFact', {
  description:
    'Writes a sensitive fact, to be counted (dân tộc, tôn giáo, Đảng viên). Staff who keep her file.',
  requires: requirePersonWriter,
  ids: { person: 'Person' },
  input: setSensitiveFactInput,
  descriptions: {
    person: 'Whom it is about.',
    attribute: 'What it is about.',
    value: 'As it is counted. Takes the fact away when left out or empty.',
  },
  types: { attribute: SensitiveAttribute },
  payload: PersonPayload,
  command: setSensitiveFact,
});
