import { describe, expect, it } from 'vitest';
import { categoryBlocks, chooseLead } from './category-blocks.ts';

const section = (slug: string, ...ids: string[]) => {
  return { slug, articles: { nodes: ids.map((id) => ({ id })) } };
};

describe('categoryBlocks', () => {
  it('keeps the order of categories, leaves empty ones and stories shown above out', () => {
    const sections = [section('a', '2', '3'), section('b'), section('c', '1'), section('d', '4')];
    const { large } = categoryBlocks(sections, new Set(['2', '4']));
    expect(large.map(({ category, first }) => [category.slug, first.id])).toEqual([
      ['a', '3'],
      ['c', '1'],
    ]);
  });

  it('shows four articles of a category at most', () => {
    const { large } = categoryBlocks([section('a', '0', '1', '2', '3', '4', '5')], new Set());
    expect(large[0]?.others.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('makes three large, and of the others short lists', () => {
    const sections = ['a', 'b', 'c', 'd', 'e'].map((slug) =>
      section(slug, ...['1', '2', '3', '4'].map((place) => slug + place)),
    );
    const { large, lists } = categoryBlocks(sections, new Set(['d1']));
    expect(large.map(({ category }) => category.slug)).toEqual(['a', 'b', 'c']);
    expect(lists.map(({ articles }) => articles.map(({ id }) => id))).toEqual([
      ['d2', 'd3', 'd4'],
      ['e1', 'e2', 'e3'],
    ]);
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
