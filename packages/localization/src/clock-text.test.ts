import { describe, expect, it } from 'vitest';
import { clockTextOf, momentOfClockText } from './clock-text.ts';

describe('the text of a date-and-time box', () => {
  it('is on the clock of Viet Nam, on either side of midnight', () => {
    expect(clockTextOf('2019-03-28T16:59:30Z')).toBe('2019-03-28T23:59');
    expect(clockTextOf(new Date('2019-03-28T17:00:00Z'))).toBe('2019-03-29T00:00');
  });

  it('goes back to the moment it came from', () => {
    expect(momentOfClockText('2019-03-29T00:05')?.toISOString()).toBe('2019-03-28T17:05:00.000Z');
    expect(momentOfClockText(clockTextOf('2026-12-31T20:30:00Z'))?.toISOString()).toBe(
      '2026-12-31T20:30:00.000Z',
    );
  });

  it.each([
    '',
    '2019-03-28',
    '2019-03-28T23:59:00',
    '2019-13-28T10:00',
    '2019-02-31T10:00',
    '28/03/2019 10:00',
  ])('is no moment when it reads %j', (text) => {
    expect(momentOfClockText(text)).toBeNull();
  });
});
