import { describe, expect, it } from 'vitest';
import { categoryBlocks } from './category-blocks.ts';

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
