import { describe, expect, it } from 'vitest';
import { askedDay } from './asked-day.ts';

const now = new Date('2026-03-08T18:00:00Z');
const read = (text: string) => askedDay(new URLSearchParams({ ngay: text }), now);

describe('askedDay', () => {
  it('is today when none is named, and in Vietnam today begins at 17:00 UTC', () => {
    expect(askedDay(new URLSearchParams(), now)).toEqual({});
    expect(read('')).toEqual({});
    expect(read('2026-03-09')).toEqual({});
    expect(read('2026-03-08')).toEqual({ day: '2026-03-08' });
  });

  it('reads a day as browsers send it and as people write it', () => {
    expect(read('2025-07-01')).toEqual({ day: '2025-07-01' });
    expect(read(' 1/7/2025 ')).toEqual({ day: '2025-07-01', typed: true });
    expect(read('01072025')).toEqual({ day: '2025-07-01', typed: true });
    expect(read('2024-02-29')).toEqual({ day: '2024-02-29' });
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '32/1/2025',
    '07/2025',
    'hôm qua',
    '1930-10-19',
    '2037-01-01',
    '0000-00-00',
    '2025-07-01T00:00',
  ])('refuses %s', (text) => {
    expect(read(text)).toEqual({ wrong: text });
  });

  it('repeats no endless text', () => {
    expect(read('9'.repeat(500)).wrong).toHaveLength(40);
  });
});
