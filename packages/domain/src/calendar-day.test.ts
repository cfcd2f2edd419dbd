import { describe, expect, it } from 'vitest';
import { calendarDay, dayOfText, lastDayOfMonth } from './calendar-day.ts';

describe('calendarDay', () => {
  it('writes days that exist', () => {
    expect(calendarDay(2020, 6, 25)).toBe('2020-06-25');
    expect(calendarDay(2020, 2, 29)).toBe('2020-02-29');
    expect(lastDayOfMonth(2019, 2)).toBe('2019-02-28');
    expect(lastDayOfMonth(2020, 12)).toBe('2020-12-31');
  });

  it('has null for the others', () => {
    expect(calendarDay(2019, 2, 29)).toBeNull();
    expect(calendarDay(2019, 13, 1)).toBeNull();
    expect(calendarDay(19, 1, 1)).toBeNull();
    expect(calendarDay(2019, 1.5, 1)).toBeNull();
    expect(lastDayOfMonth(2019, 0)).toBeNull();
  });
});

describe('dayOfText', () => {
  it.each(['2020-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(dayOfText(text)).toBe(text);
  });

  it.each(['2026-02-31', '2025-02-29', '2026-04-31', '2026-13-01', '0000-01-01', '2026-1-1', ''])(
    'has null for "%s"',
    (text) => {
      expect(dayOfText(text)).toBeNull();
    },
  );
});
