import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseToneMarks } from './tone-marks.ts';

describe('tone marks', () => {
  it.each([
    ['hóa', 'hoá'],
    ['khỏe', 'khoẻ'],
    ['ủy', 'uỷ'],
    ['Thúy', 'Thuý'],
    ['Thanh Hóa', 'Thanh Hoá'],
    ['SỨC KHỎE', 'SỨC KHOẺ'],
    ['cấp ủy', 'cấp uỷ'],
  ])('%s and %s are one word', (old, modern) => {
    expect(normaliseToneMarks(old)).toBe(modern);
    expect(normaliseToneMarks(old.normalize('NFD'))).toBe(modern);
  });

  it.each(['quý', 'quỳ', 'quà', 'hoàn', 'toàn', 'loan', 'ngoáy', 'hoài', 'của', 'mùa'])(
    'leaves %s alone',
    (word) => {
      expect(normaliseToneMarks(word)).toBe(word);
    },
  );

  it('tells different words apart', () => {
    expect(['hòa', 'hóa', 'hoa'].map(normaliseToneMarks)).toEqual(['hoà', 'hoá', 'hoa']);
  });

  it('changes nothing the second time', () => {
    const vietnamese = fc.string({
      unit: fc.constantFrom(...'hkq oaeuyóòủáàỷOÓYÝnT'),
    });
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = normaliseToneMarks(text);
        expect(normaliseToneMarks(once)).toBe(once);
      }),
    );
  });
});
