import { expect, it } from 'vitest';
import { withoutSmallCells } from './small-cells.ts';

const counts = (...numbers: number[]) =>
  withoutSmallCells(numbers.map((count, n) => ({ value: `v${n}`, count }))).map((c) => c.count);

it('shows counts of five and more', () => {
  expect(counts(5, 40, 12)).toEqual([5, 40, 12]);
  expect(counts()).toEqual([]);
});

it('keeps a small count back with another one, so that it does not follow from the total', () => {
  expect(counts(40, 3, 12)).toEqual([40, null, null]);
  expect(counts(3)).toEqual([null]);
});

it('keeps back more when two small ones together still tell too much', () => {
  expect(counts(40, 1, 1, 9)).toEqual([40, null, null, null]);
  expect(counts(40, 4, 4, 9)).toEqual([40, null, null, 9]);
});
