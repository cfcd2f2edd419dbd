import type { Place } from './read-state.ts';
import type { Succession } from './read-successions.ts';
import type { LineFault } from './read-table.ts';

function wrongFate(row: Succession, siblings: number, sources: number): string | null {
  const { fate, from, fromName, to, toName } = row;
  if (fate === 'SPLIT') {
    return siblings < 2 ? `a SPLIT needs two lines or more, ${from} has one` : null;
  }
  if (siblings > 1) return `${from} stands in ${siblings} lines, so each must be a SPLIT`;
  if (fate === 'MERGED') {
    return sources < 2 ? `MERGED, but nothing else goes into ${to}` : null;
  }
  if (sources > 1) return `${fate}, but ${sources} units go into ${to}`;
  if (fate === 'UNCHANGED' && from !== to) return `UNCHANGED, but the code becomes ${to}`;
  if (fate === 'UNCHANGED' && fromName !== toName)
    return `UNCHANGED, but the name becomes "${toName}"`;
  return fate === 'RENAMED' && fromName === toName ? `RENAMED, but "${toName}" stays` : null;
}

/** What the lines of a reform say together: nobody forgotten, no line against another. */
export function checkReform(
  file: string,
  rows: readonly Succession[],
  before: ReadonlyMap<string, Place>,
  faults: LineFault[],
): void {
  const [bySource, byTarget] = [
    Map.groupBy(rows, ({ from }) => from),
    Map.groupBy(rows, ({ to }) => to),
  ];
  const pairs = new Set<string>();
  for (const row of rows) {
    const pair = `${row.from}>${row.to}`;
    if (pairs.has(pair)) {
      faults.push({
        file,
        line: row.line,
        message: `${row.from} into ${row.to} stands there twice`,
      });
    }
    pairs.add(pair);
    const siblings = bySource.get(row.from)?.length ?? 0;
    const message = wrongFate(row, siblings, byTarget.get(row.to)?.length ?? 0);
    if (message) faults.push({ file, line: row.line, message });
  }
  for (const place of before.values()) {
    if (place.level !== 'COMMUNE' || bySource.has(place.code)) continue;
    const message = `gap: nothing says what became of ${place.code} "${place.name}"`;
    faults.push({ file, line: 1, message });
  }
}
