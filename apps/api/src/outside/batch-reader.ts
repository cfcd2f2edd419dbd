import { type Asker, currentAsker } from '@hoi/db/asker';
import DataLoader from 'dataloader';

type Batch<Key, Value> = (keys: readonly Key[]) => Promise<ArrayLike<Value | Error>>;

/**
 * Reads in one statement what one request asks for in one tick; nothing is kept for the next. What
 * another request asks for in the same tick is read for itself: a statement is its asker's, and ends when
 * she leaves.
 * @param read answers each key at its place, with an error where that one alone fails
 */
export function batchReader<Key, Value>(read: Batch<Key, Value>): (key: Key) => Promise<Value> {
  const begin = () => new DataLoader<Key, Value>(read, { cache: false });
  const byAsker = new WeakMap<Asker, DataLoader<Key, Value>>();
  const ofNobody = begin();
  return (key) => {
    const asker = currentAsker();
    if (!asker) return ofNobody.load(key);
    const known = byAsker.get(asker);
    if (known) return known.load(key);
    const loader = begin();
    byAsker.set(asker, loader);
    return loader.load(key);
  };
}

/** `batchReader` of rows by their ids: null where there is none. */
export function rowsById<Row extends { id: string }>(read: (ids: string[]) => Promise<Row[]>) {
  return batchReader<string, Row | null>(async (ids) => {
    const byId = new Map((await read([...new Set(ids)])).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
