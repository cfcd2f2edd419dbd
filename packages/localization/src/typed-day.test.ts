import { describe, expect, it } from 'vitest';
import {
  dayOfTypedText,
  momentOfTypedText,
  typedTextOfDay,
  typedTextOfMoment,
} from './typed-day.ts';

describe('a day that is typed', () => {
  it.each([
    '8/3/2026',
    '08/03/2026',
    ' 8-3-2026 ',
    '8.3.2026',
    '8 3 2026',
    '08 / 03 / 2026',
    '08032026',
    '2026-03-08',
  ])('is understood as %j', (text) => {
    expect(dayOfTypedText(text)).toBe('2026-03-08');
    expect(typedTextOfDay(text)).toBe('08/03/2026');
  });

  it.each(['', '8/3', '8/3/26', '31/2/2026', '3/13/2026', '2026', 'hôm nay', '8/3/2026 sáng'])(
    'is none as %j, which stays as it is',
    (text) => {
      expect(dayOfTypedText(text)).toBeNull();
      expect(typedTextOfDay(text)).toBe(text);
    },
  );
});

describe('a moment that is typed', () => {
  it.each(['8/3/2026 14:30', '14:30 8/3/2026', '14h30 08/03/2026', '08032026 14 giờ 30'])(
    'is understood as %j, on the clock of Viet Nam',
    (text) => {
      expect(momentOfTypedText(text)?.toISOString()).toBe('2026-03-08T07:30:00.000Z');
      expect(typedTextOfMoment(text)).toBe('08/03/2026 14:30');
    },
  );

  it('may be a whole hour, or what a date-and-time box holds, or a stored moment', () => {
    expect(momentOfTypedText('8/3/2026 7h')?.toISOString()).toBe('2026-03-08T00:00:00.000Z');
    expect(momentOfTypedText('2026-03-08T14:30')?.toISOString()).toBe('2026-03-08T07:30:00.000Z');
    expect(typedTextOfMoment('2026-03-08T07:30:12.000Z')).toBe('08/03/2026 14:30');
  });

  it.each([
    '',
    '8/3/2026',
    '8/3/2026 25:00',
    '8/3/2026 14:60',
    '31/2/2026 10:00',
    '2026-02-31T10:00',
    '2026-02-31T10:00:00Z',
    '3Z',
    '14:30',
  ])('is none as %j, which stays as it is', (text) => {
    expect(momentOfTypedText(text)).toBeNull();
    expect(typedTextOfMoment(text)).toBe(text);
  });
});
