import { builder } from '#graphql/builder.ts';
import { BranchBasis, OrgUnitKind } from './org-unit.type.ts';

const basisText = 'Only for branches and groups (loại hình chi hội).';
const levelText = 'What its level is called (tên gọi của cấp).';
const spellingsText =
  'Other spellings under which people look for it (tên gọi khác); replaces those there are.';

export const CreateOrgUnitInput = builder.inputType('CreateOrgUnitInput', {
  fields: (t) => ({
    parentId: t.id({ required: true }),
    name: t.string({ required: true }),
    kind: t.field({ type: OrgUnitKind, required: true }),
    slug: t.string({ description: 'Made from the name when left out.' }),
    officialCode: t.string(),
    position: t.int(),
    levelLabel: t.string({ description: levelText }),
    basis: t.field({ type: BranchBasis, description: basisText }),
    spellings: t.stringList({ description: spellingsText }),
    opensOn: t.field({
      type: 'Date',
      description: 'Its first day (ngày thành lập); today when left out.',
    }),
  }),
});

export const UpdateOrgUnitInput = builder.inputType('UpdateOrgUnitInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    parentId: t.id({ description: 'Stays where it is when left out.' }),
    name: t.string({ required: true }),
    kind: t.field({ type: OrgUnitKind, required: true }),
    slug: t.string(),
    officialCode: t.string(),
    position: t.int(),
    levelLabel: t.string({ description: `${levelText} Stays when left out.` }),
    basis: t.field({
      type: BranchBasis,
      description: `${basisText} Stays when left out, null takes it away.`,
    }),
    spellings: t.stringList({ description: `${spellingsText} They stay when left out.` }),
  }),
});
