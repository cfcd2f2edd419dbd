import { createPartnerInput } from '@hoi/validation/access/partner';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createPartner } from './create-partner.command.ts';
import { CreatePartnerInput } from './partner.input.ts';
import { PartnerPayload } from './partner.payload.ts';

builder.mutationField('createPartner', (t) =>
  t.field({
    type: PartnerPayload,
    again: 'subject',
    description: 'Makes a partner organisation (thêm đối tác). Administrators at the root.',
    args: { input: t.arg({ type: CreatePartnerInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(createPartnerInput, {
        ...input,
        contactName: input.contactName ?? '',
        contactEmail: input.contactEmail ?? '',
      });
      return { id: await createPartner(viewer, fields) };
    },
  }),
);
