import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word.ts';

describe('cutAtWord', () => {
  it('keeps what fits', () => expect(cutAtWord(' Phụ  nữ ', 7)).toBe('Phụ nữ'));
  it('cuts between words, without hanging punctuation', () => {
    expect(cutAtWord('Hội viên, phụ nữ tỉnh', 11)).toBe('Hội viên…');
    expect(cutAtWord('Hội viên phụ nữ', 9)).toBe('Hội viên…');
  });
  it('cuts a single long word', () => expect(cutAtWord('aaaaaaaaaa', 4)).toBe('aaa…'));
  it('never exceeds the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        (text, most) => {
          expect(cutAtWord(text, most).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
