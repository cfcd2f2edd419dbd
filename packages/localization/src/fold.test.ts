import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, spellingOf, wordsOf } from './fold.ts';

describe('foldForSearch', () => {
  const title = foldForSearch('Đồng hành cùng phụ nữ biên cương - Nghĩa tình từ những chuyến đi');

  it.each(['bien cuong', 'biên cương', 'BIÊN CƯƠNG', 'biên cương'.normalize('NFD')])(
    'finds the title by %s',
    (query) => {
      expect(title).toContain(foldForSearch(query));
    },
  );

  it('finds either tone placement', () => {
    expect(foldForSearch('Thanh Hoá')).toBe('thanh hoa');
    expect(foldForSearch('Thanh Hóa')).toBe('thanh hoa');
  });

  it('levels spaces, quotes and dashes', () => {
    expect(foldForSearch('  “thương\u00a0 hiệu” – Hội… ')).toBe('"thuong hieu" - hoi...');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
      }),
    );
  });
});

describe('spellingOf', () => {
  it.each([
    ['Thanh Hòa', 'THANH HOÀ'],
    ['Ma túy', 'Ma tuý'],
    ['an tòan, qúy', 'an toàn, quý'],
    ['tam kì', 'Tam Kỳ'],
    ['kỉ niệm', 'Kỷ niệm'],
    ['quản lí', 'quản lý'],
    ['quí, quì', 'quý, quỳ'],
    ['mĩ thuật, bác sĩ', 'mỹ thuật, bác sỹ'],
    ['Ðại hội những ngƣời', 'đại hội những người'],
    ["Xã Ch'ơm", 'xã Ch’ơm'],
    ['Xã Ch`ơm', 'Xã Chơm'],
    ['“5′ mỗi ngày', '"5 mỗi ngày'],
    ['Phụ\u00a0nữ\u200b', 'phụ nữ'.normalize('NFD')],
    ['“Nhà sạch” – vườn đẹp…', '"Nhà sạch" - vườn đẹp...'],
  ])('is one for %s and %s, as is what is looked for', (one, other) => {
    expect(spellingOf(one)).toBe(spellingOf(other));
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  it.each([
    ['Bò', 'Bơ'],
    ['Thị', 'Thỵ'],
    ['tai', 'tay'],
    ['Trà Dơn', 'Trà Don'],
    ['hòa', 'hóa'],
    ['mùa', 'mua'],
  ])('tells %s from %s', (one, other) => {
    expect(spellingOf(one)).not.toBe(spellingOf(other));
  });

  it('is looked for as the text that it was made of', () => {
    const letters = fc.constantFrom(..."kqhuyìíaàoảĐðƣn\u0301\u0323\u200b'’- 5…");
    const texts = fc.string({
      unit: fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 1 })),
    });
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldForSearch(spellingOf(text))).toBe(foldForSearch(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it.each([
    ['TP.Tam Kỳ', ['tp', 'tam', 'ki']],
    ['cán bộ/hội viên', ['can', 'bo', 'hoi', 'vien']],
    ['1659/NQ-UBTVQH15', ['1659', 'nq', 'ubtvqh15']],
    ['giai đoạn 2021-2026', ['giai', 'doan', '2021', '2026']],
    ['… ./. –', []],
  ])('reads %s', (text, words) => {
    expect(wordsOf(foldForSearch(text))).toEqual(words);
  });
});
