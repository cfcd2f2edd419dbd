import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slug.ts';

describe('slugify', () => {
  it.each([
    ['Ðại hội Ðảng bộ', 'dai-hoi-dang-bo'],
    ['Hƣớng dẫn trƣờng', 'huong-dan-truong'],
    ['Hội\u00a0viên tiêu\u00adbiểu\u200b', 'hoi-vien-tieubieu'],
  ])('reads %j as it looks', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('writes đ as d, also from decomposed text', () => {
    const title = 'Đồng hành cùng phụ nữ biên cương';
    expect(slugify(title)).toBe('dong-hanh-cung-phu-nu-bien-cuong');
    expect(slugify(title.normalize('NFD'))).toBe('dong-hanh-cung-phu-nu-bien-cuong');
  });

  it('drops punctuation at both ends and between words', () => {
    expect(slugify(' “An toàn cho phụ nữ và trẻ em” … năm 2019. ')).toBe(
      'an-toan-cho-phu-nu-va-tre-em-nam-2019',
    );
  });

  it('cuts between words, or within the only word', () => {
    expect(slugify('mái ấm tình thương', 12)).toBe('mai-am-tinh');
    expect(slugify('mái ấm tình thương', 11)).toBe('mai-am-tinh');
    expect(slugify('mái ấm tình thương', 10)).toBe('mai-am');
    expect(slugify('abcdefghij', 4)).toBe('abcd');
  });

  it('is empty for text without letters', () => {
    expect(slugify('… ./. –')).toBe('');
  });

  it('always fits an address and never exceeds its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const slug = slugify(text, max);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
