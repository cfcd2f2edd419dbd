import { expect, it } from 'vitest';
import { officeRank, offices } from './office.ts';

it('ranks a president before a head, and a head before a branch', () => {
  expect(officeRank('PRESIDENT')).toBe(0);
  expect(officeRank('HEAD')).toBeLessThan(officeRank('BRANCH_HEAD'));
  expect(offices.map(officeRank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
