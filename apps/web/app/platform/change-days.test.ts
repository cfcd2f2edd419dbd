import { describe, expect, it } from 'vitest';
import { changeDays } from './change-days.ts';

const days = ['2025-07-01', '1930-10-20', '2025-01-01', '2025-01-01'];
const today = '2026-03-08';

describe('changeDays', () => {
  it('leads to the states before and after the shown one', () => {
    expect(changeDays(days, '2025-03-31', today)).toEqual({
      before: { change: '2025-01-01', day: '2024-12-31' },
      after: { change: '2025-07-01', day: '2025-07-01' },
      stops: ['1930-10-20', '2025-01-01', '2025-03-31', '2025-07-01', today],
    });
  });

  it('counts a day of change to the state that begins on it', () => {
    expect(changeDays(days, '2025-07-01', today)).toMatchObject({
      before: { change: '2025-07-01', day: '2025-06-30' },
      after: undefined,
    });
    expect(changeDays(days, '2025-06-30', today).after?.day).toBe('2025-07-01');
  });

  it('ends at the ends', () => {
    expect(changeDays(days, '1930-10-20', today).before).toBeUndefined();
    expect(changeDays([], today, today)).toEqual({
      before: undefined,
      after: undefined,
      stops: [today],
    });
    expect(changeDays(['2025-01-01'], '2020-01-01', today)).toMatchObject({
      before: undefined,
      after: { day: '2025-01-01' },
    });
  });
});
