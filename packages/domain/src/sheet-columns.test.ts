import { describe, expect, it } from 'vitest';
import { columnLetters, unreadColumns } from './sheet-columns.ts';

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('calls column %i %s', (number, letters) => expect(columnLetters(number)).toBe(letters));
});

describe('unreadColumns', () => {
  const read = new Map([
    ['code', 1],
    ['phone', 2],
  ]);
  const meaning = (heading: string) => [...read.keys()].find((one) => heading.startsWith(one));

  it('names what stands in no column that is read, and what was read instead of it', () => {
    const table = [
      ['No', 'code', 'phone', 'phone 2', '', ''],
      ['', 'x', '1', '', '', '', 'far'],
    ];
    expect(unreadColumns(table, read, meaning)).toEqual([
      { column: 'A', heading: 'No', insteadOf: null },
      { column: 'D', heading: 'phone 2', insteadOf: { column: 'C', heading: 'phone' } },
      { column: 'G', heading: '', insteadOf: null },
    ]);
  });

  it('names nothing where all is read or empty', () => {
    expect(unreadColumns([['', 'code', 'phone', '']], read, meaning)).toEqual([]);
    expect(unreadColumns([], read, meaning)).toEqual([]);
  });
});
