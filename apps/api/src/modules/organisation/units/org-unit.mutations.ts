import { createOrgUnitInput, updateOrgUnitInput } from '@hoi/validation/organisation/org-unit';
import { change, creation } from '#graphql/mutation.ts';
import { createOrgUnit } from './create-org-unit.command.ts';
import { BranchBasis, OrgUnitKind, OrgUnitPayload } from './org-unit.type.ts';
import { updateOrgUnit } from './update-org-unit.command.ts';

const types = { kind: OrgUnitKind, basis: BranchBasis };

const descriptions = {
  basis: 'Only for branches and groups (loại hình chi hội).',
  levelLabel: 'What its level is called (tên gọi của cấp).',
  spellings:
    'Other spellings under which people look for it (tên gọi khác); replaces those there are.',
};

creation('createOrgUnit', {
  description: 'Makes a unit (thêm đơn vị). Administrators, within their subtree.',
  ids: { parentId: 'OrgUnit' },
  input: createOrgUnitInput,
  types,
  descriptions: {
    parentId: 'The `id` of the unit right above it.',
    slug: 'Its part of the public address; made from the name when left out.',
    ...descriptions,
    opensOn: 'Its first day (ngày thành lập); today when left out.',
  },
  payload: OrgUnitPayload,
  command: createOrgUnit,
});

change('updateOrgUnit', {
  description:
    'Changes a unit (sửa đơn vị). Administrators, within their subtree; moving needs both ends.',
  of: 'OrgUnit',
  ids: { parentId: 'OrgUnit' },
  input: updateOrgUnitInput,
  types,
  descriptions: {
    parentId: 'Stays where it is when left out.',
    levelLabel: `${descriptions.levelLabel} Stays when left out.`,
    basis: `${descriptions.basis} Stays when left out, null takes it away.`,
    spellings: `${descriptions.spellings} They stay when left out.`,
  },
  payload: OrgUnitPayload,
  command: updateOrgUnit,
});
