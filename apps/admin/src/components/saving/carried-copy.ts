import type { FormValues, Row } from '#providers/data/resource-description.ts';
import type { LocalCopy } from './local-copy.ts';
import { mergeValues, typedPart } from './merge-values.ts';

/**
 * What was typed while a record was created, which goes on into the form of the record that there is now.
 * @param row what the server answered: what it does not tell of stands there as it was sent
 * @param mine what the form holds by now
 */
export function carriedCopy(row: Row, sent: FormValues, mine: FormValues): Omit<LocalCopy, 'at'> {
  const theirs: FormValues = { ...sent, ...row };
  const values = typedPart(theirs, mergeValues({ common: sent, mine, theirs: row }));
  const base = Object.fromEntries(Object.keys(values).map((name) => [name, theirs[name]]));
  return { version: row.version ?? null, values, base, label: '', isCarried: true };
}
