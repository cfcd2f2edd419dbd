import type { Row } from '#providers/data/resource-description.ts';
import { type CopyPlace, keepCopy } from './local-copy.ts';
import { mergeValues, typedPart } from './merge-values.ts';
import type { SavingMemory } from './saving-context.tsx';

/** What was typed while a record was created goes on into the form of the record that there is now. */
export function carryOver(
  store: Storage,
  where: CopyPlace,
  row: Row,
  { sent, values }: SavingMemory,
): void {
  if (!sent || !values) return;
  const merged = mergeValues({ common: sent, mine: values(), theirs: row });
  const typed = typedPart(row, merged);
  const base = Object.fromEntries(Object.keys(typed).map((name) => [name, row[name]]));
  const version = row.version ?? null;
  keepCopy(store, where, { version, values: typed, base, label: '', isCarried: true });
}
