import {
  congressDocument,
  createCongressInput,
  updateCongressInput,
} from '@hoi/validation/organisation/congress';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { chosenUnit } from '#modules/organisation/people/appointment.input.ts';
import { requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import { CongressPayload } from './congress.type.ts';
import { createCongress } from './create-congress.command.ts';
import { deleteCongress } from './delete-congress.command.ts';
import { updateCongress } from './update-congress.command.ts';

const types = { documents: formInput('CongressDocumentInput', congressDocument).type };
const termTo = 'The first day after the term; left out while it runs on.';

creation('createCongress', {
  description:
    'Enters a congress of a unit (thêm kỳ đại hội). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  input: createCongressInput,
  types,
  descriptions: {
    ordinal: '1–399; shown as a Roman number.',
    slug: 'Made from the ordinal and the unit when left out.',
    termTo,
    documents: 'In their order.',
  },
  chosen: { orgUnit: chosenUnit },
  payload: CongressPayload,
  command: createCongress,
});

change('updateCongress', {
  description:
    'Changes what is written about a congress (sửa kỳ đại hội). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'Congress',
  input: formInput('UpdateCongressInput', updateCongressInput, {
    description:
      'The whole of what is written: what is left out becomes empty, but the slug stays.',
    types,
    descriptions: { termTo },
  }),
  payload: CongressPayload,
  command: updateCongress,
});

removal('deleteCongress', {
  description:
    'Takes out a congress that nothing belongs to. Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'Congress',
  payload: deletedPayload('DeleteCongressPayload', 'As it was given.'),
  command: deleteCongress,
});
