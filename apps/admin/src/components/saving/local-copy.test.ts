import { describe, expect, it } from 'vitest';
import { MemoryStore } from '#test/memory-store.ts';
import { type CopyPlace, copiesAt, copiesOf, dropCopy, keepCopy, newSlot } from './local-copy.ts';

const copy = { version: 4, values: { title: 'Tết' }, base: { title: '' }, label: 'Bài viết' };
const readCopy = (store: Storage, where: CopyPlace) => copiesAt(store, where)[0]?.copy ?? null;
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

  it('lie side by side for the same form in two tabs', () => {
    const store = new MemoryStore();
    const slots = [newSlot('articles/new'), newSlot('articles/new')];
    for (const place of [...slots, 'articles/newer', newSlot('articles/1')])
      keepCopy(store, { userId: 'hoa', place }, copy);
    const found = () =>
      copiesAt(store, { userId: 'hoa', place: 'articles/new' }).map(({ place }) => place);
    expect(found().sort()).toEqual([...slots].sort());
    dropCopy(store, { userId: 'hoa', place: slots[0] ?? '' });
    expect(found()).toEqual([slots[1]]);
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
