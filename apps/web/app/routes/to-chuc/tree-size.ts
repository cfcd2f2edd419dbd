interface Row {
  slug: string;
  depth: number;
  childCount: number;
}

/** Rows that a page carries at most; what lies deeper is opened unit by unit. */
const mostRows = 400;
/** Rows that stand open at first: a few screens. */
const mostOpen = 120;

/** How many rows one level more than `depth` makes; null when there is no such level or it is too much. */
export function growsTo(rows: readonly Row[], depth: number): number | null {
  const edge = rows.filter((row) => row.depth === depth);
  const more = edge.reduce((sum, { childCount }) => sum + childCount, 0);
  const total = rows.length + more;
  return more > 0 && total <= mostRows ? total : null;
}

/** Slugs of the units that are open when nobody has chosen one: whole levels, as long as they stay short. */
export function openAtFirst(rows: readonly Row[]): string[] {
  const deepest = Math.max(0, ...rows.map(({ depth }) => depth));
  const shown = (depth: number) => rows.filter((row) => row.depth <= depth).length;
  let levels = Math.min(1, deepest);
  while (levels < deepest && shown(levels + 1) <= mostOpen) levels += 1;
  return rows.filter(({ depth }) => depth < levels).map(({ slug }) => slug);
}
