import { describe, expect, it } from 'vitest';
import { nestUnits } from './nest-units.ts';

const row = (id: string, parentId: string | null) => ({ id, parentId });

describe('nestUnits', () => {
  it('puts units below their parents and keeps the order', () => {
    const [top, ...others] = nestUnits([
      row('hoi', null),
      row('quang-nam', 'hoi'),
      row('da-nang', 'hoi'),
      row('nam-tra-my', 'quang-nam'),
    ]);
    expect(others).toEqual([]);
    expect(top?.children.map(({ id }) => id)).toEqual(['quang-nam', 'da-nang']);
    expect(top?.children[0]?.children).toMatchObject([{ id: 'nam-tra-my', children: [] }]);
  });

  it('takes rows in any order, each once', () => {
    const units = nestUnits([row('b', 'a'), row('a', null), row('b', 'a')]);
    expect(units).toEqual([
      { id: 'a', parentId: null, children: [{ id: 'b', parentId: 'a', children: [] }] },
    ]);
  });

  it('shows a part of the tree by itself', () => {
    expect(nestUnits([row('b', 'a'), row('c', 'b')])).toMatchObject([
      { id: 'b', children: [{ id: 'c' }] },
    ]);
  });
});
