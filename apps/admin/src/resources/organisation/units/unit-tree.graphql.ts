import { graphql } from '#generated/gql.ts';
import type { OrgUnitTreeQuery } from '#generated/graphql.ts';
import { codeOf } from '#providers/api-error.ts';
import { type Reading, reading } from '#providers/data/reading.ts';

export type TreeRow = OrgUnitTreeQuery['orgUnitTree'][number];

// What is done to one unit is seen when the tree is opened again: it is long.
const tree = 'unit-tree';

// How deep a tree is fetched at first that is too large to be fetched whole.
const firstLevels = 2;

const unitTreeQuery = graphql(`
  query OrgUnitTree($root: ID, $asOf: Date, $depth: Int) {
    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {
      id
      slug
      name
      kind
      officialCode
      parentId
      depth
      childCount
      alive
    }
  }
`);

/** The days on which the tree changed. */
export const unitDays = reading(
  tree,
  graphql(`
    query OrgUnitDays {
      orgUnitDays
    }
  `),
  (data) => data.orgUnitDays,
);

export const unitAbove = reading(
  tree,
  graphql(`
    query UnitAbove($id: ID!, $asOf: Date) {
      orgUnit(id: $id, asOf: $asOf) {
        id
        alive
        ancestors {
          id
        }
      }
    }
  `),
  (data) => data.orgUnit ?? null,
);

/** The rows of a day: all of them, or the first levels where they are too many. */
export const treeOf: Reading<{ asOf: string | null }, TreeRow[]> = {
  of: tree,
  key: 'whole',
  async read(api, { asOf }) {
    try {
      return (await api.query(unitTreeQuery, { asOf })).orgUnitTree;
    } catch (error) {
      if (codeOf(error) !== 'BAD_USER_INPUT') throw error;
      return (await api.query(unitTreeQuery, { asOf, depth: firstLevels })).orgUnitTree;
    }
  },
};

/** The rows right below a unit. */
export const branchOf = reading(tree, unitTreeQuery, (data) => data.orgUnitTree);
