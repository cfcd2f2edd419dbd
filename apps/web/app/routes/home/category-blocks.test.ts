import { describe, expect, it } from 'vitest';
import { categoryBlocks, chooseLead } from './category-blocks.ts';

const article = (id: number, slug: string) => ({ id, category: { slug } });

describe('categoryBlocks', () => {
  it('keeps the order of categories and leaves empty ones out', () => {
    const blocks = categoryBlocks(
      [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }],
      [article(1, 'c'), article(2, 'a'), article(3, 'c')],
    );
    expect(blocks.map(({ category, first }) => [category.slug, first.id])).toEqual([
      ['a', 2],
      ['c', 1],
    ]);
  });

  it('shows four articles of a category at most', () => {
    const many = Array.from({ length: 9 }, (_, id) => article(id, 'a'));
    const [block] = categoryBlocks([{ slug: 'a' }], many);
    expect(block?.others.map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});

describe('chooseLead', () => {
  const plain = (id: number) => ({ id, coverImage: null });

  it('prefers a story with a picture, among the newest only', () => {
    const withPicture = { id: 2, coverImage: {} };
    const old = { id: 9, coverImage: {} };
    expect(chooseLead([plain(1), withPicture, plain(3), plain(4), old]).lead).toBe(withPicture);
    expect(chooseLead([plain(1), plain(2), plain(3), plain(4), old]).lead?.id).toBe(1);
  });

  it('shows the others below, and nothing on an empty site', () => {
    const { secondary } = chooseLead([plain(1), plain(2), plain(3)]);
    expect(secondary.map(({ id }) => id)).toEqual([2, 3]);
    expect(chooseLead([]).lead).toBeUndefined();
  });
});
