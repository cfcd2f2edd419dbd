import type { OrgUnitTreeQuery } from '#generated/graphql.ts';

export type TreeRow = OrgUnitTreeQuery['orgUnitTree'][number];

/** A row that no closed row hides. Levels and places count from 1, as ARIA does. */
export interface ShownRow {
  row: TreeRow;
  level: number;
  place: number;
  siblings: number;
}

/** The rows below open ones only; `rows` are in the order of the tree. */
export function shownRows(rows: readonly TreeRow[], open: ReadonlySet<string>): ShownRow[] {
  const places = new Map<string, number>();
  const childCounts = new Map(rows.map(({ id, childCount }) => [id, childCount]));
  const shown: ShownRow[] = [];
  let closedAt = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.depth > closedAt) continue;
    const parent = row.depth === 0 ? '' : (row.parentId ?? '');
    const place = (places.get(parent) ?? 0) + 1;
    places.set(parent, place);
    const siblings = childCounts.get(parent) ?? rows.filter(({ depth }) => depth === 0).length;
    shown.push({ row, level: row.depth + 1, place, siblings });
    closedAt = open.has(row.id) ? Number.POSITIVE_INFINITY : row.depth;
  }
  return shown;
}

/** Puts branches that were fetched later below the rows that they begin with. */
export function withBranches(
  rows: readonly TreeRow[],
  branches: ReadonlyMap<string, readonly TreeRow[]>,
): TreeRow[] {
  if (branches.size === 0) return [...rows];
  const known = new Set(rows.map(({ id }) => id));
  return rows.flatMap((row) => {
    const [, ...below] = branches.get(row.id) ?? [];
    const missing = below.filter(({ id }) => !known.has(id));
    const deeper = missing.map((one) => ({ ...one, depth: one.depth + row.depth }));
    return [row, ...withBranches(deeper, branches)];
  });
}

/** Whether a row says that it has units below which were not fetched. */
export function lacksChildren(rows: readonly TreeRow[], id: string): boolean {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  return row !== undefined && row.childCount > 0 && rows[at + 1]?.parentId !== id;
}

/** What is open at first: the root, and whatever stands alone below what is open. */
export function openAtFirst(rows: readonly TreeRow[]): Set<string> {
  const open = new Set<string>();
  for (const row of rows) {
    const only = row.depth > 0 && open.has(row.parentId ?? '') && isOnly(rows, row);
    if (row.depth === 0 || only) open.add(row.id);
  }
  return open;
}

function isOnly(rows: readonly TreeRow[], { parentId }: TreeRow): boolean {
  return rows.find(({ id }) => id === parentId)?.childCount === 1;
}
