import { describe, expect, it } from 'vitest';
import { growsTo, openAtFirst } from './tree-size.ts';

const row = (slug: string, depth: number, childCount = 0) => ({ slug, depth, childCount });
const rows = (count: number, depth: number, childCount = 0) =>
  Array.from({ length: count }, (_, place) => row(`${depth}-${place}`, depth, childCount));

describe('growsTo', () => {
  it('counts the rows with one level more', () => {
    expect(growsTo([row('hoi', 0, 2), ...rows(2, 1, 13)], 1)).toBe(29);
  });

  it('ends where nothing is below, and where there is too much', () => {
    expect(growsTo([row('hoi', 0, 2), ...rows(2, 1)], 1)).toBeNull();
    expect(growsTo([row('hoi', 0, 34), ...rows(34, 1, 100)], 1)).toBeNull();
    expect(growsTo([], 1)).toBeNull();
  });
});

describe('openAtFirst', () => {
  it('opens whole levels as long as they stay short', () => {
    const communes = rows(94, 2);
    expect(openAtFirst([row('hoi', 0, 1), row('da-nang', 1, 94), ...communes])).toEqual([
      'hoi',
      'da-nang',
    ]);
    const many = [row('hoi', 0, 2), ...rows(2, 1, 150), ...rows(300, 2)];
    expect(openAtFirst(many)).toEqual(['hoi']);
  });

  it('opens the top even where it alone is long', () => {
    expect(openAtFirst([row('hoi', 0, 200), ...rows(200, 1)])).toEqual(['hoi']);
    expect(openAtFirst([row('hoi', 0)])).toEqual([]);
    expect(openAtFirst([])).toEqual([]);
  });
});
