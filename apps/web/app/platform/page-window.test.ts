import { describe, expect, it } from 'vitest';
import { pageCount, pagesBeside, pageWindow } from './page-window.ts';

describe('pageWindow', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 10, [1, 2, 3, null, 10]],
    [5, 10, [1, 2, 3, 4, 5, 6, 7, null, 10]],
    [6, 12, [1, null, 4, 5, 6, 7, 8, null, 12]],
    [10, 10, [1, null, 8, 9, 10]],
  ])('page %i of %i', (current, last, pages) => {
    expect(pageWindow(current, last)).toEqual(pages);
  });

  it.each([
    [1, { previous: null, next: '/tin-tuc/2' }],
    [2, { previous: '/tin-tuc/1', next: '/tin-tuc/3' }],
    [3, { previous: '/tin-tuc/2', next: null }],
  ])('knows what is beside page %i of three', (current, beside) => {
    expect(pagesBeside({ current, last: 3, hrefOf: (page) => `/tin-tuc/${page}` })).toEqual(beside);
  });

  it('counts pages, at least one and no more than the API numbers', () => {
    expect(pageCount(0, 10)).toBe(1);
    expect(pageCount(91, 10)).toBe(10);
    expect(pageCount(200_000, 20)).toBe(500);
  });
});
