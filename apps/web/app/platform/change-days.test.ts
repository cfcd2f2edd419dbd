import { describe, expect, it } from 'vitest';
import { changeDays } from './change-days.ts';

const days = ['1930-10-20', '2025-01-01', '2025-07-01'];
const today = '2026-03-08';

describe('changeDays', () => {
  it('leads to the states before and after the shown one', () => {
    expect(changeDays(days, '2025-03-31', today)).toEqual({
      before: { change: '2025-01-01', day: '2024-12-31' },
      after: { change: '2025-07-01', day: '2025-07-01' },
      slider: { stops: `1930-10-20 2025-01-01 2025-03-31 2025-07-01 ${today}`, last: 4, shown: 2 },
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
    const first = changeDays(days, '1930-10-20', today);
    expect(first.before).toBeUndefined();
    expect(first.slider).toMatchObject({ last: 3, shown: 0 });
    expect(changeDays(days, '1900-01-01', today).slider).toEqual({
      stops: `1900-01-01 1930-10-20 2025-01-01 2025-07-01 ${today}`,
      last: 4,
      shown: 0,
    });
    expect(changeDays([], today, today)).toEqual({
      before: undefined,
      after: undefined,
      slider: { stops: today, last: 0, shown: 0 },
    });
    expect(changeDays(['2025-01-01'], '2020-01-01', today)).toMatchObject({
      before: undefined,
      after: { day: '2025-01-01' },
    });
  });
});
