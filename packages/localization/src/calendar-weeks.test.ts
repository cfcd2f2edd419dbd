import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  startOfMonth,
  startOfPreviousMonth,
  startOfPreviousWeek,
  startOfWeek,
} from './calendar-weeks.ts';

describe('calendar weeks and months', () => {
  it('begins the week on Monday', () => {
    expect(startOfWeek('2020-08-11')).toBe('2020-08-10');
    expect(startOfWeek('2020-08-10')).toBe('2020-08-10');
    expect(startOfWeek('2020-08-09')).toBe('2020-08-03');
    expect(startOfPreviousWeek('2020-08-11')).toBe('2020-08-03');
  });

  it('counts the saved counter by Monday: 425 + 498 without the 337 of Sunday', () => {
    const visits = { '2020-08-09': 337, '2020-08-10': 425, '2020-08-11': 498 };
    const from = startOfWeek('2020-08-11');
    const thisWeek = Object.entries(visits).filter(([day]) => day >= from);
    expect(thisWeek.reduce((sum, [, count]) => sum + count, 0)).toBe(923);
  });

  it('crosses years and leap days', () => {
    expect(startOfPreviousMonth('2020-01-31')).toBe('2019-12-01');
    expect(startOfMonth('2020-02-29')).toBe('2020-02-01');
    expect(startOfWeek('2021-01-01')).toBe('2020-12-28');
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
  });

  it.each(['11/08/2020', '2026-02-31', ''])('refuses what is no day: "%s"', (text) => {
    expect(() => startOfWeek(text)).toThrow(RangeError);
  });

  it('puts every day within seven days after its Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (n) => {
        const day = addDays('1950-01-01', n);
        const monday = startOfWeek(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(monday <= day && day < addDays(monday, 7)).toBe(true);
      }),
    );
  });
});
