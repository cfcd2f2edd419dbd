import { keepPreviousData } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useReading } from '#components/use-reading.ts';
import { read } from '#providers/session.ts';
import { branchOf, treeOf, unitAbove } from '../unit-tree.graphql.ts';
import { lacksChildren, type TreeRow, withBranches } from './tree-rows.ts';

type Branches = ReadonlyMap<string, readonly TreeRow[]>;
const none: readonly TreeRow[] = [];
const noBranches: Branches = new Map();

/** The rows of the tree as of a day: all of them, or branch by branch where they are too many. */
export function useUnitRows(asOf: string | null) {
  const { data, error, isPlaceholderData, refetch } = useReading(
    treeOf,
    { asOf },
    { placeholderData: keepPreviousData },
  );
  const top = data ?? none;
  // Branches belong to the top that they were fetched under.
  const [held, setHeld] = useState({ top, branches: noBranches });
  const branches = held.top === top ? held.branches : noBranches;
  const rows = useMemo(() => withBranches(top, branches), [top, branches]);

  const fetchBelow = useCallback(
    async (ids: readonly string[]) => {
      const found = await Promise.all(
        ids.map(async (root): Promise<[string, TreeRow[]]> => {
          return [root, await read(branchOf, { root, asOf, depth: 1 })];
        }),
      );
      setHeld((now) => ({
        top,
        branches: new Map([...(now.top === top ? now.branches : noBranches), ...found]),
      }));
    },
    [asOf, top],
  );

  const load = useCallback(
    async (ids: readonly string[]) => {
      const lacking = ids.filter((id) => lacksChildren(rows, id));
      if (lacking.length > 0) await fetchBelow(lacking);
    },
    [rows, fetchBelow],
  );

  /** Fetches what is missing on the way to a unit. @returns the ids above it, none when it is not there */
  const loadTo = useCallback(
    async (id: string): Promise<string[]> => {
      const unit = await read(unitAbove, { id, asOf });
      if (!unit?.alive) return [];
      const above = unit.ancestors.map((one) => one.id);
      if (!rows.some((row) => row.id === id)) {
        const known = new Set(rows.map((row) => row.id));
        await fetchBelow(above.filter((one) => !known.has(one) || lacksChildren(rows, one)));
      }
      return above;
    },
    [asOf, rows, fetchBelow],
  );

  return { rows, error, loading: data === undefined || isPlaceholderData, load, loadTo, refetch };
}
