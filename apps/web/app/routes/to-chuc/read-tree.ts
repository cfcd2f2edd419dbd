import type { Api } from '#api/client.server.ts';
import type { TreeUnitQuery, UnitTreeQuery } from '#api/generated/graphql.ts';
import { graphql } from '#api/generated/index.ts';
import { notFound } from '#platform/not-found.ts';
import { growsTo, openAtFirst } from './tree-size.ts';

const UnitTreeDocument = graphql(`
  query UnitTree($root: ID, $asOf: Date, $depth: Int!) {
    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {
      id
      slug
      name
      depth
      childCount
      parentId
      ...UnitTreeRow
    }
  }
`);

const TreeUnitDocument = graphql(`
  query TreeUnit($slug: String!, $asOf: Date) {
    orgUnit(slug: $slug, asOf: $asOf) {
      id
      slug
      ancestors {
        id
        slug
      }
    }
  }
`);

type Row = UnitTreeQuery['orgUnitTree'][number];
type Unit = NonNullable<TreeUnitQuery['orgUnit']>;

async function readRows(api: Api, asOf: string | undefined, root: string | null, depth: number) {
  const variables = { root, asOf: asOf ?? null, depth };
  const { orgUnitTree } = await api.read(UnitTreeDocument, variables);
  return [...orgUnitTree];
}

/** As many whole levels from the top as one page can carry. */
async function readLevels(api: Api, asOf: string | undefined): Promise<Row[]> {
  let depth = 1;
  let rows = await readRows(api, asOf, null, depth);
  while (growsTo(rows, depth) !== null) {
    depth += 1;
    rows = await readRows(api, asOf, null, depth);
  }
  return rows;
}

/** The children of the chosen unit and of all above it that the rows do not hold yet. */
async function readChain(api: Api, asOf: string | undefined, rows: readonly Row[], unit: Unit) {
  const parents = new Set(rows.map(({ parentId }) => parentId));
  const missing = [...unit.ancestors, unit].filter(({ id }) => !parents.has(id));
  const parts = await Promise.all(missing.map(({ id }) => readRows(api, asOf, id, 1)));
  // A unit that is gone on the day heads an answer all the same: only what is below is of the tree.
  return parts.flat().filter(({ depth }) => depth > 0);
}

/**
 * The rows of the tree as of a day (today when undefined) and the slugs of the units to show open:
 * the way down to `open`, else the first levels.
 */
export async function readTree(api: Api, asOf: string | undefined, open: string | undefined) {
  const rows = await readLevels(api, asOf);
  if (open === undefined) return { rows, open: openAtFirst(rows) };
  const variables = { slug: open, asOf: asOf ?? null };
  const unit = (await api.read(TreeUnitDocument, variables)).orgUnit ?? notFound();
  const chain = await readChain(api, asOf, rows, unit);
  return { rows: [...rows, ...chain], open: [...unit.ancestors, unit].map(({ slug }) => slug) };
}
