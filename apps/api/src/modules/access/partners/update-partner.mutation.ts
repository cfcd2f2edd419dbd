import { NotFoundError } from '@hoi/domain/errors';
import { updatePartnerInput } from '@hoi/validation/access/partner';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UpdatePartnerInput } from './partner.input.ts';
import { PartnerPayload } from './partner.payload.ts';
import { updatePartner } from './update-partner.command.ts';

builder.mutationField('updatePartner', (t) =>
  t.field({
    type: PartnerPayload,
    again: 'subject',
    description: 'Changes a partner organisation (sửa đối tác). Administrators at the root.',
    args: { input: t.arg({ type: UpdatePartnerInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updatePartnerInput, {
        ...input,
        contactName: input.contactName ?? '',
        contactEmail: input.contactEmail ?? '',
      });
      const id = localId(fields.id, 'PartnerOrganisation');
      if (!id) throw new NotFoundError();
      await updatePartner(viewer, { ...fields, id });
      return { id };
    },
  }),
);
