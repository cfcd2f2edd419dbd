import { describe, expect, it } from 'vitest';
import { dateOf, dateOrNull, dayOrNull } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { firstEnd, nearestDay } from './office-days.ts';

describe('days of an office', () => {
  it('end with the office or with its unit, whichever is first', () => {
    const [one, other] = [dateOf('2021-05-10'), dateOf('2025-07-01')];
    expect(firstEnd(one, other)).toBe('2021-05-10');
    expect(firstEnd(other, one)).toBe('2021-05-10');
    expect(firstEnd(null, other)).toBe('2025-07-01');
    expect(firstEnd(one, null)).toBe('2021-05-10');
    expect(firstEnd(null, null)).toBeNull();
  });

  it('are shown as of the last one, of the first when it is to come, else of today', () => {
    expect(nearestDay('2016-01-01', '2021-05-10')).toBe('2021-05-09');
    expect(nearestDay('2199-01-01', null)).toBe('2199-01-01');
    expect(nearestDay('2016-01-01', null)).toBe(today());
    expect(nearestDay('2016-01-01', '2199-01-01')).toBe(today());
  });

  it('go to the database and come back the same', () => {
    expect(dayOrNull(dateOrNull('2024-02-29'))).toBe('2024-02-29');
    expect(dateOrNull(undefined)).toBeNull();
    expect(dayOrNull(null)).toBeNull();
  });
});
