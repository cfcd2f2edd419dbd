import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['Ðại hội', 'Đại hội'],
    ['những ngƣời ðại biểu', 'những người đại biểu'],
    ['HƢỚNG DẪN TRƢỜNG', 'HƯỚNG DẪN TRƯỜNG'],
    ['42/2022/NÐ-CP, HÐND tỉnh', '42/2022/NĐ-CP, HĐND tỉnh'],
    ['gia\u0300 ƣ\u0300', 'già ừ'],
    ['Hội\u00a0Phụ\u202fnữ', 'Hội Phụ nữ'],
    ['Hội\u200b Phụ\u00ad nữ\ufeff', 'Hội Phụ nữ'],
    ['Xã Ch`ơm, Tr´Hy, Chʼơm', "Xã Ch'ơm, Tr'Hy, Ch'ơm"],
    ['aʼɖ', "a'đ"],
  ])('makes of %j %j', (found, right) => {
    expect(cleanText(found)).toBe(right);
  });

  it.each([
    'Sigurðardóttir',
    '5\u00a0kg, số\u00a05',
    '10⁶ m² CO₂',
    'nhà “Tân’s” – 5′',
    '\u{1f469}\u200d\u{1f467}',
    'dòng một\n\tdòng hai ',
  ])('leaves %j', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const odd = fc.constantFrom(...'aĐðÐɖƣƢ´ʼ\u0301\u0323\u200b\u200d\u00a0\u00ad n5-');
    const texts = fc.string({ unit: fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 1 })) });
    fc.assert(
      fc.property(texts, (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});
