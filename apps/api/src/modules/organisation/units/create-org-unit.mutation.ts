import { NotFoundError } from '@hoi/domain/errors';
import { createOrgUnitInput } from '@hoi/validation/organisation/org-unit';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createOrgUnit } from './create-org-unit.command.ts';
import { CreateOrgUnitInput } from './org-unit.input.ts';
import { OrgUnitPayload } from './org-unit.payload.ts';

builder.mutationField('createOrgUnit', (t) =>
  t.field({
    type: OrgUnitPayload,
    again: 'subject',
    description: 'Makes a unit (thêm đơn vị). Administrators, within their subtree.',
    args: { input: t.arg({ type: CreateOrgUnitInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(createOrgUnitInput, { ...input, position: input.position ?? 0 });
      const parentId = localId(fields.parentId, 'OrgUnit');
      if (!parentId) throw new NotFoundError();
      return { id: await createOrgUnit(viewer, { ...fields, parentId }) };
    },
  }),
);
