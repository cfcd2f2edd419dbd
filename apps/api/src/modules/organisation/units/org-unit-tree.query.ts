import { refuseField } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { encodeNodeId, localId } from '#graphql/node-id.ts';
import { requestedFields } from '#graphql/requested-fields.ts';
import { OrgUnitKind } from './org-unit.type.ts';
import { findShownUnit, shownDay } from './public-days.ts';
import { dearColumns, mostTreeRows, type TreeRow, treeOn } from './unit-tree.ts';

// As deep as the database lets a tree grow.
const deepest = 32;

// Signing is most of what a row costs, and the same units come again on every day.
// Outlives changes: made of the id alone.
const nodeIds = new Map<string, string>();
const mostNodeIds = 50_000;

function unitNodeId(id: string): string {
  const known = nodeIds.get(id);
  if (known) return known;
  const made = encodeNodeId('OrgUnit', id);
  if (nodeIds.size >= mostNodeIds) nodeIds.clear();
  nodeIds.set(id, made);
  return made;
}

const OrgUnitTreeRow = builder.objectRef<TreeRow>('OrgUnitTreeRow').implement({
  description: 'A unit on its line of the tree (dòng của cây tổ chức).',
  fields: (t) => ({
    id: t.id({
      description: 'That of the OrgUnit.',
      resolve: ({ id }) => unitNodeId(id),
    }),
    slug: t.exposeString('slug', { description: 'Its part of the public address.' }),
    name: t.exposeString('name', { description: 'As on the day, without its level of the Union.' }),
    kind: t.expose('kind', { type: OrgUnitKind, description: 'What it is on the day (cấp Hội).' }),
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description: "The state's code of the place (mã đơn vị hành chính); null when it has none.",
    }),
    parentId: t.id({
      nullable: true,
      description:
        'The id of the unit right above, also where that is outside of the answer; null at the top.',
      resolve: ({ parentId }) => parentId && unitNodeId(parentId),
    }),
    depth: t.exposeInt('depth', { description: 'Levels below the root of the answer.' }),
    childCount: t.exposeInt('childCount', {
      description: 'Units right below it, also where the answer goes no deeper.',
    }),
    alive: t.exposeBoolean('alive', {
      description: 'False only for a root that is not there on the day.',
    }),
  }),
});

builder.queryField('orgUnitTree', (t) =>
  t.field({
    type: [OrgUnitTreeRow],
    open: true,
    shared: true,
    price: { rows: 500, work: 500 },
    description: `The tree (cây tổ chức) as of a day, each unit before those below it, siblings in their order; at most ${mostTreeRows} units.`,
    args: {
      root: t.arg.id({ description: 'Where it begins; at the top when left out.' }),
      asOf: t.arg({ type: 'Date' }),
      depth: t.arg.int({ description: 'Levels below the root; all when left out.' }),
    },
    resolve: async (_root, { root, asOf, depth }, { viewer }, info) => {
      if (depth != null && depth < 0) {
        refuseField(
          'depth',
          said((w) => w.organisation.negativeDepth),
        );
      }
      const day = await shownDay(viewer, asOf);
      const rootId = root == null ? null : localId(root, 'OrgUnit');
      if (root != null && !rootId) return [];
      const fields = requestedFields(info);
      const asked = new Set(dearColumns.filter((column) => fields.has(column)));
      const rows = await treeOn(rootId, day, Math.min(depth ?? deepest, deepest), asked);
      if (rows.length > 0 || !rootId) return rows;
      const gone = await findShownUnit(viewer, rootId, day);
      return gone ? [{ ...gone, depth: 0, childCount: 0, alive: false }] : [];
    },
  }),
);
