interface Row {
  id: string;
  parentId?: string | null | undefined;
}

/** A unit with those below it that were asked for. */
export type TreeUnit<R extends Row> = R & { children: TreeUnit<R>[] };

/** Puts flat rows below each other in their order; a row whose parent is not among them is a top. */
export function nestUnits<R extends Row>(rows: readonly R[]): TreeUnit<R>[] {
  const nodes = new Map(
    rows.map((row): [string, TreeUnit<R>] => [row.id, { ...row, children: [] }]),
  );
  const tops: TreeUnit<R>[] = [];
  for (const node of nodes.values()) {
    const siblings = nodes.get(node.parentId ?? '')?.children ?? tops;
    siblings.push(node);
  }
  return tops;
}
