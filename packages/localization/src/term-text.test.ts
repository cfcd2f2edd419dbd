import { expect, it } from 'vitest';
import { termYears } from './term-text.ts';

it('says from which year to which', () => {
  expect(termYears('2016-09-15', '2021-10-06')).toBe('2016–2021');
  expect(termYears('2025-01-02', '2025-07-01')).toBe('2025');
  expect(termYears('2025-10-01', null)).toBe('từ 2025');
});
