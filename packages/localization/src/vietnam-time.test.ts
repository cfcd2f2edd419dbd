import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfLocalDay, vietnamTime } from './vietnam-time.ts';

describe('vietnamTime', () => {
  it('turns the day at 17:00 UTC', () => {
    expect(vietnamTime('2019-03-27T16:59:59Z')).toMatchObject({
      day: 27,
      hour: 23,
      minute: 59,
    });
    expect(vietnamTime('2019-03-27T17:00:00Z')).toMatchObject({
      day: 28,
      hour: 0,
      weekday: 4,
    });
  });

  it('reads a calendar day as that day', () => {
    expect(vietnamTime('2020-08-11')).toMatchObject({
      year: 2020,
      month: 8,
      day: 11,
      weekday: 2,
    });
    expect(startOfLocalDay('2020-08-11').toISOString()).toBe('2020-08-10T17:00:00.000Z');
  });

  it('refuses what is no date', () => {
    expect(() => vietnamTime('hôm qua')).toThrow(RangeError);
    for (const text of [
      '2020-13-01',
      '2026-02-31',
      '2026-02-31T00:00:00Z',
      '2026-01-01T00:00:00',
    ]) {
      expect(() => vietnamTime(text)).toThrow(RangeError);
    }
  });

  it('agrees with the time zone data of the runtime', () => {
    const hourOf = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    const min = new Date('1976-01-01');
    fc.assert(
      fc.property(fc.date({ min, max: new Date('2100-01-01'), noInvalidDate: true }), (moment) => {
        expect(vietnamTime(moment).hour).toBe(Number(hourOf.format(moment)));
      }),
    );
  });
});
