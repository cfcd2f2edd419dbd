import { holdingWords } from '@hoi/localization/words/organisation/units';
import { builder } from '#graphql/builder.ts';
import { hangsOnUnit } from './hangs-on-unit.ts';
import { OrgUnit, OrgUnitKind } from './org-unit.type.ts';
import { countChildren, countDescendants, unitsAbove, unitsBelow } from './unit-family.ts';
import { findUnitOn } from './unit-on.ts';

hangsOnUnit({ table: 'org_unit_versions', column: 'parent_id', words: holdingWords.unitsBelow });

builder.objectFields(OrgUnit, (t) => ({
  parent: t.field({
    type: OrgUnit,
    nullable: true,
    description:
      'The unit right above it (cấp trên trực tiếp) on that day, or on the nearest day on which this one was there; null for the root.',
    resolve: ({ parentId, stateOn }) => (parentId ? findUnitOn(parentId, stateOn) : null),
  }),
  ancestors: t.field({
    type: [OrgUnit],
    price: { rows: 4 },
    description: 'From the root down to its parent, of the same day as the parent.',
    resolve: async ({ id, stateOn }) => [...(await unitsAbove(id, stateOn))],
  }),
  children: t.field({
    type: [OrgUnit],
    price: { rows: 20 },
    description:
      'The units right below it (đơn vị trực thuộc) on that day, in their order; at most 500.',
    resolve: async ({ id, asOf }) => [...(await unitsBelow(id, asOf))],
  }),
  childCount: t.int({
    description: 'How many units are right below it on that day.',
    resolve: ({ id, asOf }) => countChildren(id, asOf),
  }),
  descendantCount: t.int({
    description: 'How many units are below it on that day, at any depth.',
    args: { kind: t.arg({ type: OrgUnitKind, description: 'Only those of this kind.' }) },
    resolve: ({ id, asOf }, { kind }) => countDescendants(id, asOf, kind),
  }),
}));
