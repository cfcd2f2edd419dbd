import { setSensitiveFactInput } from '@hoi/validation/organisation/person';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { PersonPayload } from './people.payload.ts';
import { SetSensitiveFactInput } from './person.input.ts';
import { requiredId } from './required-id.ts';
import { setSensitiveFact } from './set-sensitive-fact.command.ts';

builder.mutationField('setSensitiveFact', (t) =>
  t.field({
    type: PersonPayload,
    again: 'subject',
    description:
      'Writes a sensitive fact, to be counted (dân tộc, tôn giáo, Đảng viên). Staff who keep her file.',
    args: { input: t.arg({ type: SetSensitiveFactInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const { person, attribute, value } = parseInput(setSensitiveFactInput, input);
      const id = requiredId(person, 'Person');
      await setSensitiveFact(viewer, id, { attribute, value });
      return { id };
    },
  }),
);
