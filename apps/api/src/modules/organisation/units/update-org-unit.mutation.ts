import { NotFoundError } from '@hoi/domain/errors';
import { updateOrgUnitInput } from '@hoi/validation/organisation/org-unit';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UpdateOrgUnitInput } from './org-unit.input.ts';
import { OrgUnitPayload } from './org-unit.payload.ts';
import { updateOrgUnit } from './update-org-unit.command.ts';

builder.mutationField('updateOrgUnit', (t) =>
  t.field({
    type: OrgUnitPayload,
    again: 'subject',
    description:
      'Changes a unit (sửa đơn vị). Administrators, within their subtree; moving needs both ends.',
    args: { input: t.arg({ type: UpdateOrgUnitInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updateOrgUnitInput, { ...input, position: input.position ?? 0 });
      const id = localId(fields.id, 'OrgUnit');
      const parentId = fields.parentId == null ? null : localId(fields.parentId, 'OrgUnit');
      if (!id || (fields.parentId != null && !parentId)) throw new NotFoundError();
      await updateOrgUnit(viewer, { ...fields, id, parentId });
      return { id };
    },
  }),
);
