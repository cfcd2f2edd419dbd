import { dequal } from 'dequal';
import { record as fieldsOf } from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

interface Sides {
  /** What both began from: the record as it was read, or what was sent when the answer came. */
  common: FormValues;
  /** What the form holds. */
  mine: FormValues;
  /** What the server holds. */
  theirs: FormValues;
  /** What it held before: what it made of a text is not what somebody else made of it. */
  served?: FormValues | undefined;
}

/** What the server keeps of values that were typed; those of the server stay as they are. */
export type KeptOf = (values: FormValues) => FormValues;

/** The same for one value, with what the server keeps of the beginning. */
interface Beside<Value> {
  common: Value;
  kept: Value;
  mine: Value;
  theirs: Value;
}

/** Empty is empty: no value, null, no letters, not ticked, no rows. */
function plain(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined;
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value ?? {})
    .map(([name, part]: [string, unknown]) => [name, plain(part)] as const)
    .filter(([, part]) => part !== undefined);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || dequal(plain(a), plain(b));
}

function isDocument(value: unknown): boolean {
  return fieldsOf(value).type === 'doc';
}

function isFields(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is FormValues[] {
  return Array.isArray(value) && value.every(isFields);
}

/** Whether the server's row is the one that was sent, and nothing but more of it. */
function isRowOf(kept: FormValues, row: FormValues): boolean {
  return Object.keys(kept).every((name) => isSame(kept[name], row[name]));
}

/** One's own rows, each with what the server says of it; rows that cannot be told apart stay as they are. */
function mergeRows({ common, kept, mine, theirs }: Beside<FormValues[]>): FormValues[] {
  const isSameLength = common.length === mine.length && mine.length === theirs.length;
  return mine.map((row, index) => {
    const known = row.id !== undefined && row.id !== null;
    const of = (rows: FormValues[]) => (known ? rows.find(({ id }) => id === row.id) : rows[index]);
    const [before, stored, told] = [of(common), of(kept), of(theirs)];
    if (!before || !stored || !told) return row;
    // A new row has no id yet: it is known by its place, if the server left it there.
    if (!known && !(isSameLength && isRowOf(stored, told))) return row;
    return mergeFields({ common: before, kept: stored, mine: row, theirs: told });
  });
}

function mergeValue({ common, kept, mine, theirs }: Beside<unknown>): unknown {
  if (isSame(mine, theirs)) return mine;
  if (isSame(mine, common)) return theirs;
  // A text is one's own or theirs as a whole; half of each would be nobody's.
  if (isDocument(mine) || isDocument(theirs)) return mine;
  if (isFields(common) && isFields(kept) && isFields(mine) && isFields(theirs))
    return mergeFields({ common, kept, mine, theirs });
  if (isRows(common) && isRows(kept) && isRows(mine) && isRows(theirs))
    return mergeRows({ common, kept, mine, theirs });
  // A list of words or ids is one's own as a whole: the server may give it in an order of its own.
  return mine;
}

function mergeFields({
  common,
  kept,
  mine,
  theirs,
  served,
}: Beside<FormValues> & Pick<Sides, 'served'>): FormValues {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      // What the server does not tell of, or tells as before, stays as the form has it.
      name in theirs && !(served && isSame(theirs[name], served[name]))
        ? mergeValue({
            common: common[name],
            kept: kept[name],
            mine: mine[name],
            theirs: theirs[name],
          })
        : mine[name],
    ]),
  );
}

/** What the form is to hold: of each field the server's value, unless it was typed since. */
export function mergeValues(sides: Sides, keptOf: KeptOf): FormValues {
  return mergeFields({ ...sides, kept: keptOf(sides.common) });
}

/** The fields in which two people said different things over the same beginning. */
export function disputedNames(
  { common, mine, theirs, served = common }: Sides,
  keptOf: KeptOf,
): string[] {
  const [before, now] = [keptOf(served), keptOf(theirs)];
  return Object.keys(theirs).filter(
    (name) =>
      name in mine &&
      !isSame(mine[name], common[name]) &&
      !isSame(before[name], now[name]) &&
      !isSame(mine[name], theirs[name]),
  );
}

/** The part of a form that differs from what it began with. */
export function typedPart(began: FormValues, now: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => !isSame(value, began[name])),
  );
}
