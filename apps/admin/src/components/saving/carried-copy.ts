import type { FormValues, Row } from '#providers/data/resource-description.ts';
import type { LocalCopy } from './local-copy.ts';
import { type KeptOf, mergeValues, typedPart } from './merge-values.ts';

interface Carried {
  sent: FormValues;
  /** What the form holds by now. */
  mine: FormValues;
  keptOf: KeptOf;
}

/**
 * What was typed while a record was created, which goes on into the form of the record that there is now.
 * @param row what the server answered: what it does not tell of stands there as it was sent
 */
export function carriedCopy(
  row: Row,
  { sent, mine, keptOf }: Carried,
): Omit<LocalCopy, 'at' | 'label'> {
  const theirs: FormValues = { ...sent, ...row };
  const values = typedPart(theirs, mergeValues({ common: sent, mine, theirs: row }, keptOf));
  const base = Object.fromEntries(Object.keys(values).map((name) => [name, theirs[name]]));
  return { version: row.version ?? null, values, base, isCarried: true };
}
