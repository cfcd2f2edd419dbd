import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateAndHour,
  formatDateTime,
  formatLongDate,
  formatRelative,
  formatTime,
  formatWeekday,
  formatWeekdayDate,
  localDay,
  parseVietnameseDate,
} from './date.ts';

describe('dates as people write them', () => {
  const moment = new Date('2019-03-28T03:05:00Z');

  it('formats one moment in every form', () => {
    expect(formatDate(moment)).toBe('28/03/2019');
    expect(formatTime(moment)).toBe('10:05');
    expect(formatDateTime(moment)).toBe('28/03/2019 10:05');
    expect(formatLongDate(moment)).toBe('ngày 28 tháng 3 năm 2019');
    expect(formatWeekday(moment)).toBe('Thứ năm');
    expect(localDay(moment)).toBe('2019-03-28');
  });

  it('tells the hour of a moment, and none of a day of which no more is known', () => {
    expect(formatDateAndHour(moment)).toBe('28/03/2019 10:05');
    expect(formatDateAndHour('2019-03-27T17:00:00Z')).toBe('28/03/2019');
    expect(formatDateAndHour('2019-03-27T17:00:01Z')).toBe('28/03/2019 00:00');
    expect(formatDateAndHour('2019-03-28')).toBe('28/03/2019');
  });

  it('keeps the weekdays of the former site', () => {
    expect(formatWeekdayDate('2020-08-11')).toBe('Thứ ba, 11/08/2020');
    expect(formatWeekday('2020-08-12')).toBe('Thứ tư');
    expect(formatWeekday('2020-08-16')).toBe('Chủ nhật');
  });

  it('writes small days and the first two months with a zero in official papers', () => {
    expect(formatLongDate('2020-02-03')).toBe('ngày 03 tháng 02 năm 2020');
    expect(formatLongDate('2020-03-08')).toBe('ngày 08 tháng 3 năm 2020');
  });

  it('counts the day in Viet Nam, not in UTC', () => {
    expect(localDay('2019-12-31T17:00:00Z')).toBe('2020-01-01');
    expect(formatDate('2019-12-31T16:59:59Z')).toBe('31/12/2019');
  });
});

describe('formatRelative', () => {
  const now = '2020-08-11T03:00:00Z';

  it.each([
    ['2020-08-11T02:59:30Z', 'vừa xong'],
    ['2020-08-11T02:55:00Z', '5 phút trước'],
    ['2020-08-11T00:00:00Z', '3 giờ trước'],
    ['2020-08-10T16:30:00Z', '10 giờ trước'],
    ['2020-08-10T03:00:00Z', 'hôm qua'],
    ['2020-08-07T03:00:00Z', '4 ngày trước'],
    ['2020-08-04T03:00:00Z', '04/08/2020'],
    ['2020-08-11T03:20:00Z', '20 phút nữa'],
    ['2020-08-12T09:00:00Z', 'ngày mai'],
    ['2020-08-14T09:00:00Z', '3 ngày nữa'],
  ])('%s is %s', (moment, text) => {
    expect(formatRelative(moment, now)).toBe(text);
  });
});

describe('parseVietnameseDate', () => {
  it('reads days that exist', () => {
    expect(parseVietnameseDate('28/03/2019')).toEqual({
      year: 2019,
      month: 3,
      day: 28,
    });
    expect(parseVietnameseDate(' 8/3/2019 ')).toEqual({
      year: 2019,
      month: 3,
      day: 8,
    });
    expect(parseVietnameseDate('29/02/2020')).toEqual({
      year: 2020,
      month: 2,
      day: 29,
    });
  });

  it.each(['29/02/2019', '31/04/2020', '00/01/2020', '28/13/2019', '2019-03-28', '28/03/19', ''])(
    'refuses %j',
    (text) => {
      expect(parseVietnameseDate(text)).toBeNull();
    },
  );

  it('reads back every formatted day', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (moment) => {
        const read = parseVietnameseDate(formatDate(moment));
        const [year, month, day] = localDay(moment).split('-').map(Number);
        expect(read).toEqual({ year, month, day });
      }),
    );
  });
});
