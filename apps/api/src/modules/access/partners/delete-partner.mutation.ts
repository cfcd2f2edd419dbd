import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { deletePartner } from './delete-partner.command.ts';
import { DeletePartnerInput } from './partner.input.ts';

const DeletePartnerPayload = builder.objectRef<{ id: string }>('DeletePartnerPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id') }),
});

builder.mutationField('deletePartner', (t) =>
  t.field({
    type: DeletePartnerPayload,
    again: 'asked',
    description:
      'Removes a partner organisation and its tokens (xóa đối tác). Administrators at the root.',
    args: { input: t.arg({ type: DeletePartnerInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const id = localId(input.id, 'PartnerOrganisation');
      if (!id) throw new NotFoundError();
      await deletePartner(viewer, id);
      return { id: input.id };
    },
  }),
);
