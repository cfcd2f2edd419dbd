import { describe, expect, it } from 'vitest';
import { dropDraft, keepDraft, readDraft, sameText, typedPart } from './local-draft.ts';

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

describe('local drafts', () => {
  it('are kept per person and article until they are dropped', () => {
    const store = new MemoryStore();
    keepDraft(store, 'hoa', 'bai-1', { version: 4, values: { title: 'Tết' } });
    expect(readDraft(store, 'hoa', 'bai-1')).toMatchObject({
      version: 4,
      values: { title: 'Tết' },
    });
    expect(readDraft(store, 'lan', 'bai-1')).toBeNull();
    expect(readDraft(store, 'hoa', 'bai-2')).toBeNull();
    dropDraft(store, 'hoa', 'bai-1');
    expect(readDraft(store, 'hoa', 'bai-1')).toBeNull();
  });

  it('are not offered when they are old or spoilt', () => {
    const store = new MemoryStore();
    store.setItem('hoi-draft:hoa:bai-1', '{"at":');
    expect(readDraft(store, 'hoa', 'bai-1')).toBeNull();
    store.setItem('hoi-draft:hoa:bai-1', JSON.stringify({ at: 0, version: 1, values: {} }));
    expect(readDraft(store, 'hoa', 'bai-1')).toBeNull();
  });

  it('differ by what a person typed, not by what the server counts', () => {
    const before = { title: 'Tết', body: { type: 'doc' }, version: 1, viewCount: 3 };
    expect(sameText(before, { ...before, version: 2, viewCount: 9 })).toBe(true);
    expect(sameText(before, { ...before, title: 'Tết đến' })).toBe(false);
    expect(typedPart(before)).not.toHaveProperty('version');
  });
});
