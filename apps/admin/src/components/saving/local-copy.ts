import type { FormValues } from '#providers/data/resource-description.ts';

/** What a person had typed when the page went away, kept in her browser only. */
export interface LocalCopy {
  /** Milliseconds since 1970. */
  at: number;
  /** The version of the record that the text was written over; null for something new. */
  version: number | null;
  /** The fields that were typed in, and what they held before. */
  values: FormValues;
  base: FormValues;
  /** What it belongs to, in words. */
  label: string;
  /** Typed while the record was created: goes into its form without a question. */
  isCarried?: boolean;
}

/** Whose copy it is and of what: nobody is shown another person's. */
export interface CopyPlace {
  userId: string;
  place: string;
}

const prefix = 'hoi-copy';
// After this long a forgotten copy is thrown away: 14 days, in milliseconds.
const keptFor = 14 * 24 * 60 * 60 * 1000;
// A browser has some five million letters for everything; one form may not take them all.
const longestCopy = 1_000_000;

function keyOf({ userId, place }: CopyPlace): string {
  return `${prefix}:${userId}:${place}`;
}

function isCopy(value: unknown): value is LocalCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    typeof value.at === 'number' &&
    'values' in value &&
    'base' in value
  );
}

function read(store: Storage, key: string): LocalCopy | null {
  try {
    const found: unknown = JSON.parse(store.getItem(key) ?? 'null');
    return isCopy(found) && Date.now() - found.at < keptFor ? found : null;
  } catch {
    return null;
  }
}

function keys(store: Storage, start: string): string[] {
  return Array.from({ length: store.length }, (_none, index) => store.key(index) ?? '').filter(
    (key) => key.startsWith(start),
  );
}

/** Where one open form keeps its copy: the same form in another tab has another slot of the place. */
export function newSlot(place: string): string {
  const [part = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${place}~${part.toString(36)}`;
}

/** What was kept of a form, in whichever slot; the newest first. */
export function copiesAt(store: Storage, { userId, place }: CopyPlace) {
  return copiesOf(store, userId).filter(
    ({ place: slot }) => slot === place || slot.startsWith(`${place}~`),
  );
}

/** @returns whether there was room; without it the writing goes on, but only the page has it */
export function keepCopy(store: Storage, where: CopyPlace, copy: Omit<LocalCopy, 'at'>): boolean {
  const text = JSON.stringify({ ...copy, at: Date.now() });
  if (text.length > longestCopy) return false;
  try {
    for (const key of keys(store, `${prefix}:`)) if (!read(store, key)) store.removeItem(key);
    store.setItem(keyOf(where), text);
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(store: Storage, where: CopyPlace): void {
  store.removeItem(keyOf(where));
}

/** All that a person has not saved, the newest first. */
export function copiesOf(store: Storage, userId: string) {
  const start = `${prefix}:${userId}:`;
  return keys(store, start)
    .flatMap((key) => {
      const copy = read(store, key);
      return copy ? [{ place: key.slice(start.length), copy }] : [];
    })
    .sort((a, b) => b.copy.at - a.copy.at);
}
