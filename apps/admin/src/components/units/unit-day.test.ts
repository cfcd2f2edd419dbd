import { describe, expect, it } from 'vitest';
import { isDay, lifeText } from './unit-day.ts';

describe('isDay', () => {
  it('takes days of the Union only', () => {
    expect(['2025-07-01', '1930-10-20'].every(isDay)).toBe(true);
    expect(['1930-10-19', '2025-13-01', '2026-02-31', '2025-7-1', '', null].some(isDay)).toBe(
      false,
    );
  });
});

describe('lifeText', () => {
  it('names the last day on which the unit was, and no day that nobody knows', () => {
    expect(lifeText('2017-01-01', '2025-07-01')).toBe('từ 01/01/2017 đến hết 30/06/2025');
    expect(lifeText('1930-10-20', '2025-07-01')).toBe('đến hết 30/06/2025');
    expect(lifeText('2025-07-01', null)).toBe('từ 01/07/2025');
    expect(lifeText('1930-10-20', null)).toBe('chưa rõ ngày thành lập');
  });
});
