import { builder } from '#graphql/builder.ts';
import { OrgUnit } from './org-unit.type.ts';
import { type FormerChild, formerChildren, unitHeirs } from './unit-heirs.ts';
import { unitOn } from './unit-on.ts';
import type { UnitState } from './unit-state.ts';

const OrgUnitFormerChild = builder
  .objectRef<FormerChild & Pick<UnitState, 'asOf'>>('OrgUnitFormerChild')
  .implement({
    description: 'A unit that stood below one that has ended (đơn vị từng trực thuộc).',
    fields: (t) => ({
      nameThen: t.exposeString('name', { description: 'What it was called on that last day.' }),
      unit: t.field({
        type: OrgUnit,
        description: 'As of the day asked for: it stands elsewhere, or has ended too (heirs).',
        resolve: ({ unitId, asOf }) => unitOn(unitId, asOf),
      }),
    }),
  });

builder.objectFields(OrgUnit, (t) => ({
  heirs: t.field({
    type: [OrgUnit],
    price: { rows: 2 },
    description:
      'The units that are there on that day in place of one that has ended (đơn vị kế tục): its successors or, where those have ended too, theirs. Empty while it is there, and when nothing came after.',
    resolve: async ({ id, asOf }) => [...(await unitHeirs(id, asOf))],
  }),
  formerChildren: t.field({
    type: [OrgUnitFormerChild],
    price: { rows: 20 },
    description:
      'The units right below it on its last day, in their order; at most 500, none while it is there.',
    resolve: async ({ id, asOf }) =>
      (await formerChildren(id, asOf)).map((child) => ({ ...child, asOf })),
  }),
}));
