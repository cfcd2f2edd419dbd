import { describe, expect, it } from 'vitest';
import { changeDays } from './change-days.ts';

const days = ['2025-07-01', '1930-10-20', '2025-01-01', '2025-01-01'];
const today = '2026-03-08';

describe('changeDays', () => {
  it('leads to the states before and after the shown one', () => {
    expect(changeDays(days, '2025-03-31', today)).toEqual({
      previous: '1930-10-20',
      next: '2025-07-01',
      stops: ['1930-10-20', '2025-01-01', '2025-03-31', '2025-07-01', today],
    });
  });

  it('counts a day of change to the state that begins on it', () => {
    expect(changeDays(days, '2025-07-01', today)).toMatchObject({
      previous: '2025-01-01',
      next: undefined,
    });
  });

  it('ends at the ends', () => {
    expect(changeDays(days, '1930-10-20', today).previous).toBeUndefined();
    expect(changeDays([], today, today)).toEqual({
      previous: undefined,
      next: undefined,
      stops: [today],
    });
    expect(changeDays(['2025-01-01'], '2020-01-01', today)).toMatchObject({
      previous: undefined,
      next: '2025-01-01',
    });
  });
});
