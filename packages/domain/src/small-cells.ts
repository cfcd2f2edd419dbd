/** Counts below this could name a person; they are not shown to those who may not know her. */
export const smallestShownCount = 5;

export interface CountedValue {
  value: string;
  /** Null when it is kept back. */
  count: number | null;
}

/**
 * Keeps back the counts that would tell of single persons, and as many more, smallest first, as it
 * takes so that none of them follows from the total.
 */
export function withoutSmallCells(
  cells: readonly { value: string; count: number }[],
): CountedValue[] {
  const ascending = [...cells].sort((a, b) => a.count - b.count);
  const hidden = new Set(ascending.filter((cell) => cell.count < smallestShownCount));
  for (const cell of ascending) {
    const sum = [...hidden].reduce((all, { count }) => all + count, 0);
    if (hidden.size === 0 || (hidden.size > 1 && sum >= smallestShownCount)) break;
    hidden.add(cell);
  }
  return cells.map((cell) => ({
    value: cell.value,
    count: hidden.has(cell) ? null : cell.count,
  }));
}
