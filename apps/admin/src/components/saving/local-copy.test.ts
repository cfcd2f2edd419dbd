import { describe, expect, it } from 'vitest';
import { copiesOf, dropCopy, keepCopy, readCopy } from './local-copy.ts';

/** A browser's store without a browser. */
class MemoryStore implements Storage {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  clear() {
    this.items.clear();
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

const copy = { version: 4, values: { title: 'Tết' }, base: { title: '' }, label: 'Bài viết' };
const where = { userId: 'hoa', place: 'articles/1' };

describe('local copies', () => {
  it('are kept per person and place until they are dropped', () => {
    const store = new MemoryStore();
    expect(keepCopy(store, where, copy)).toBe(true);
    expect(readCopy(store, where)).toMatchObject(copy);
    expect(readCopy(store, { ...where, userId: 'lan' })).toBeNull();
    expect(readCopy(store, { ...where, place: 'articles/2' })).toBeNull();
    expect(copiesOf(store, 'hoa').map(({ place }) => place)).toEqual(['articles/1']);
    expect(copiesOf(store, 'lan')).toEqual([]);
    dropCopy(store, where);
    expect(readCopy(store, where)).toBeNull();
  });

  it('are neither offered nor kept when they are old or spoilt', () => {
    const store = new MemoryStore();
    store.setItem('hoi-copy:hoa:articles/1', '{"at":');
    store.setItem('hoi-copy:lan:articles/7', JSON.stringify({ ...copy, at: 0 }));
    store.setItem('other', 'stays');
    expect(readCopy(store, where)).toBeNull();
    keepCopy(store, { ...where, place: 'articles/2' }, copy);
    expect(store.length).toBe(2);
    expect(store.getItem('other')).toBe('stays');
  });

  it('say when there is no room for them', () => {
    const full = new MemoryStore();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(keepCopy(full, where, copy)).toBe(false);
    const endless = { ...copy, values: { body: 'chữ'.repeat(400_000) } };
    expect(keepCopy(new MemoryStore(), where, endless)).toBe(false);
  });
});
