import { describe, expect, it } from 'vitest';
import { parseListed } from './parse-listed.ts';

const none = new Map<string, number>();

describe('parseListed', () => {
  it('joins a title that breaks over two lines', () => {
    const { rows } = parseListed(['Một tiêu đề', 'dài (1/2/2019)', '1'], none);
    expect(rows).toEqual([{ title: 'Một tiêu đề dài', publishedOn: '2019-02-01' }]);
  });

  it('takes no day that the calendar lacks', () => {
    const { rows, unread } = parseListed(['Tin (31/02/2019 )', '1 2'], none);
    expect([rows, unread]).toEqual([[], ['Tin (31/02/2019 )']]);
  });

  it('counts the pages, one where no pager stands, none without rows', () => {
    expect(parseListed(['A (01/02/2019 )', '1\u00A0 2 … 12'], none).pages).toBe(12);
    expect(parseListed(['A (01/02/2019 )', '  • Ảnh'], none)).toMatchObject({
      pages: 1,
      length: 1,
    });
    expect(parseListed(['', ' '], none)).toEqual({
      rows: [],
      pages: 0,
      unread: [],
      ended: false,
      length: 0,
    });
  });
});
