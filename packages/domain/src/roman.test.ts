import { describe, expect, it } from 'vitest';
import { formatRoman, parseRoman } from './roman.ts';

describe('roman numerals', () => {
  it('reads those of congresses and quarters', () => {
    expect(parseRoman('XIII')).toBe(13);
    expect(parseRoman('iv')).toBe(4);
    expect(parseRoman('V')).toBe(5);
  });

  it.each(['', 'IIII', 'VX', 'IC', 'ABC', 'CCCC', 'Ⅳ'])('refuses %j', (text) => {
    expect(parseRoman(text)).toBeNull();
  });

  it('reads back every numeral it writes', () => {
    for (let n = 1; n <= 399; n += 1) expect(parseRoman(formatRoman(n))).toBe(n);
  });

  it.each([0, 400, 1.5, -1])('has none for %d', (n) => {
    expect(() => formatRoman(n)).toThrow(RangeError);
  });
});
