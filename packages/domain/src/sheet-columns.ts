/** A column of a table that people keep in a spreadsheet. */
export interface SheetColumn {
  /** As the spreadsheet calls it, “C”. */
  column: string;
  /** Empty when there is none. */
  heading: string;
}

export interface UnreadColumn extends SheetColumn {
  /** The column that was read for the same. */
  insteadOf: SheetColumn | null;
}

/** How spreadsheets call a column: A is the first, numbered 1. */
export function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnLetters((number - 1 - rest) / 26) + letter : letter;
}

/**
 * The columns of a table, its headings first, in which something stands and that are not read.
 * @param read the places of those that are, from 0, by what `meaning` makes of their headings
 */
export function unreadColumns<Meaning>(
  table: readonly (readonly string[])[],
  read: ReadonlyMap<Meaning, number>,
  meaning: (heading: string) => Meaning | undefined,
): UnreadColumn[] {
  const [headings = []] = table;
  const places = new Set(read.values());
  const told = (index: number) => ({
    column: columnLetters(index + 1),
    heading: headings[index] ?? '',
  });
  const filled = new Set<number>();
  for (const row of table) for (const [index, cell] of row.entries()) if (cell) filled.add(index);
  return [...filled]
    .filter((index) => !places.has(index))
    .sort((a, b) => a - b)
    .map((index) => {
      const meant = meaning(headings[index] ?? '');
      const first = meant === undefined ? undefined : read.get(meant);
      return { ...told(index), insteadOf: first === undefined ? null : told(first) };
    });
}
