import { expect, it } from 'vitest';
import { parseKeyDate } from './key-date.ts';

it('reads days of the year and leaves shares alone', () => {
  expect(parseKeyDate('8/3')).toEqual({ day: 8, month: 3 });
  expect(parseKeyDate('20/10')).toEqual({ day: 20, month: 10 });
  expect(parseKeyDate('29/2')).toEqual({ day: 29, month: 2 });
  for (const text of ['18/18', '494/1.729', '7/2020', '31/4', '0/3', '8']) {
    expect(parseKeyDate(text), text).toBeNull();
  }
});
