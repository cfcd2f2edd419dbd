import { builder } from '#graphql/builder.ts';
import { OrgUnitKind } from './org-unit.type.ts';

export const CreateOrgUnitInput = builder.inputType('CreateOrgUnitInput', {
  fields: (t) => ({
    parentId: t.id({ required: true }),
    name: t.string({ required: true }),
    kind: t.field({ type: OrgUnitKind, required: true }),
    slug: t.string({ description: 'Made from the name when left out.' }),
    officialCode: t.string(),
    position: t.int(),
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
  }),
});
