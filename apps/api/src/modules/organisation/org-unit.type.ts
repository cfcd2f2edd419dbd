import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { builder } from '#graphql/builder.ts';
import { mayChangeUnit, mayRemoveFrom } from './org-unit.policy.ts';

export const OrgUnitKind = builder.enumType('OrgUnitKind', {
  description: 'What an organisation unit is (cấp Hội).',
  values: orgUnitKinds,
});

const OrgUnitAbilities = builder
  .objectRef<{ update: boolean; move: boolean; createChild: boolean }>('OrgUnitAbilities')
  .implement({
    description: 'What the viewer may do to a unit.',
    fields: (t) => ({
      update: t.exposeBoolean('update'),
      move: t.exposeBoolean('move', { description: 'Put it below another unit.' }),
      createChild: t.exposeBoolean('createChild'),
    }),
  });

export const OrgUnit = builder.prismaNode('OrgUnit', {
  id: { field: 'id' },
  nullable: true,
  description: 'A unit of the Union (đơn vị Hội): province, commune, branch, group.',
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its part of the public address.' }),
    name: t.exposeString('name'),
    kind: t.field({
      type: OrgUnitKind,
      select: { kind: true },
      resolve: (unit) => unit.kind,
    }),
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description: "The state's code of the place (mã đơn vị hành chính); null when it has none.",
    }),
    position: t.exposeInt('position', { description: 'Place among its siblings, smallest first.' }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next update.' }),
    parent: t.relation('parent', { nullable: true, description: 'Null for the root.' }),
    children: t.relation('children', {
      query: { orderBy: [{ position: 'asc' }, { name: 'asc' }], take: 500 },
      description: 'The units right below it, in their order; at most 500.',
    }),
    viewerCan: t.field({
      type: OrgUnitAbilities,
      select: { path: true },
      resolve: ({ path }, _args, { viewer }) => ({
        update: mayChangeUnit(viewer, path),
        move: mayRemoveFrom(viewer, path),
        createChild: mayChangeUnit(viewer, path),
      }),
    }),
  }),
});
