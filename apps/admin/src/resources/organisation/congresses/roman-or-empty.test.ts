import { describe, expect, it } from 'vitest';
import { romanOrEmpty } from './roman-or-empty.ts';

describe('romanOrEmpty', () => {
  it('writes the ordinal of a congress', () => {
    expect(romanOrEmpty(14)).toBe('XIV');
    expect(romanOrEmpty(399)).toBe('CCCXCIX');
  });

  it('writes nothing while the box holds no ordinal', () => {
    for (const typed of [0, 400, 1.5, Number.NaN, '', null, undefined])
      expect(romanOrEmpty(typed)).toBe('');
  });
});
