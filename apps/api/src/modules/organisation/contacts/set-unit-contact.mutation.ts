import { NotFoundError } from '@hoi/domain/errors';
import { setUnitContactInput } from '@hoi/validation/organisation/unit-contact';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { OrgUnitPayload } from '#modules/organisation/units/org-unit.payload.ts';
import { setUnitContact } from './set-unit-contact.command.ts';

const SetUnitContactInput = builder.inputType('SetUnitContactInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the unit.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version of the contact that was seen; 0 when there was none.',
    }),
    address: t.string({ description: 'Empty when left out, like the others.' }),
    phone: t.string({
      description: 'Vietnamese numbers, several with commas between, for example 0235.3852.717.',
    }),
    email: t.string(),
  }),
});

builder.mutationField('setUnitContact', (t) =>
  t.field({
    type: OrgUnitPayload,
    again: 'subject',
    description:
      'Says how to reach a unit (sửa thông tin liên hệ). Administrators, within their subtree.',
    args: { input: t.arg({ type: SetUnitContactInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(setUnitContactInput, input);
      const id = localId(fields.id, 'OrgUnit');
      if (!id) throw new NotFoundError();
      await setUnitContact(viewer, { ...fields, id });
      return { id };
    },
  }),
);
