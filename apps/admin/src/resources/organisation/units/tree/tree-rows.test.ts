import { describe, expect, it } from 'vitest';
import { treeMove, typedAhead } from './tree-keys.ts';
import { lacksChildren, openAtFirst, shownRows, type TreeRow, withBranches } from './tree-rows.ts';

function row(id: string, parentId: string | null, depth: number, childCount = 0): TreeRow {
  const rest = { slug: id, kind: 'COMMUNE', officialCode: null, alive: true } as const;
  return { id, name: id, parentId, depth, childCount, ...rest };
}

const rows = [
  row('Hội', null, 0, 1),
  row('Tỉnh Quảng Nam', 'Hội', 1, 2),
  row('Huyện Nam Trà My', 'Tỉnh Quảng Nam', 2, 2),
  row('Xã Trà Don', 'Huyện Nam Trà My', 3),
  row('Xã Trà Dơn', 'Huyện Nam Trà My', 3),
  row('Huyện Tây Giang', 'Tỉnh Quảng Nam', 2, 1),
];
const all = new Set(rows.map(({ id }) => id));
const names = (shown: ReturnType<typeof shownRows>) => shown.map((one) => one.row.id);

describe('shownRows', () => {
  it('hides what is below closed rows, however deep', () => {
    expect(names(shownRows(rows, new Set(['Hội', 'Huyện Nam Trà My'])))).toEqual([
      'Hội',
      'Tỉnh Quảng Nam',
    ]);
  });

  it('counts each row among its siblings', () => {
    expect(shownRows(rows, all)[4]).toMatchObject({ level: 4, place: 2, siblings: 2 });
    expect(shownRows(rows, all)[5]).toMatchObject({ level: 3, place: 2, siblings: 2 });
  });

  it('takes 5,000 units in a moment', () => {
    const root = row('gốc', null, 0, 4999);
    const many = Array.from({ length: 4999 }, (_, index) => row(String(index), 'gốc', 1));
    const before = process.threadCpuUsage();
    expect(shownRows([root, ...many], new Set(['gốc']))).toHaveLength(5000);
    // Of the processor: how much else shares the machine does not count.
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(200);
  });
});

describe('a tree that is fetched branch by branch', () => {
  it('knows which rows wait for their children and takes them in', () => {
    expect(lacksChildren(rows, 'Huyện Tây Giang')).toBe(true);
    expect(lacksChildren(rows, 'Huyện Nam Trà My')).toBe(false);
    const branch = [
      row('Huyện Tây Giang', 'Tỉnh Quảng Nam', 0, 1),
      row('A Tiêng', 'Huyện Tây Giang', 1),
    ];
    const whole = withBranches(rows, new Map([['Huyện Tây Giang', branch]]));
    expect(whole.at(-1)).toMatchObject({ id: 'A Tiêng', depth: 3 });
    expect(lacksChildren(whole, 'Huyện Tây Giang')).toBe(false);
  });

  it('opens the root and what stands alone below it', () => {
    expect([...openAtFirst(rows)]).toEqual(['Hội', 'Tỉnh Quảng Nam']);
  });
});

describe('treeMove', () => {
  const shown = shownRows(rows, all);
  const press = (key: string, at: number, open = all) => treeMove(key, { shown, at, open });

  it('goes down, up, home and to the end, and no further', () => {
    expect(press('ArrowDown', 5)).toEqual({ act: 'go', to: 5 });
    expect(press('ArrowUp', 0)).toEqual({ act: 'go', to: 0 });
    expect(press('Home', 3)).toEqual({ act: 'go', to: 0 });
    expect(press('End', 3)).toEqual({ act: 'go', to: 5 });
  });

  it('opens before it enters, closes before it leaves', () => {
    expect(press('ArrowRight', 2, new Set())).toEqual({ act: 'open', ids: ['Huyện Nam Trà My'] });
    expect(press('ArrowRight', 2)).toEqual({ act: 'go', to: 3 });
    expect(press('ArrowLeft', 2)).toEqual({ act: 'close', ids: ['Huyện Nam Trà My'] });
    expect(press('ArrowLeft', 4)).toEqual({ act: 'go', to: 2 });
    expect(press('ArrowRight', 4)).toBeNull();
  });

  it('opens all siblings with the star', () => {
    expect(press('*', 2)).toEqual({ act: 'open', ids: ['Huyện Nam Trà My', 'Huyện Tây Giang'] });
  });
});

describe('typedAhead', () => {
  const shown = shownRows(rows, all);

  it('finds names without the word of place and goes round', () => {
    expect(typedAhead(shown, 0, 'tây')).toBe(5);
    expect(typedAhead(shown, 5, 'q')).toBe(1);
    expect(typedAhead(shown, 0, 'zz')).toBeNull();
    expect(typedAhead(shown, 0, "'")).toBeNull();
  });

  it('goes on to the next of the same letter, stays while more letters agree', () => {
    expect(typedAhead(shown, 3, 't')).toBe(4);
    expect(typedAhead(shown, 4, 'tr')).toBe(4);
  });
});
