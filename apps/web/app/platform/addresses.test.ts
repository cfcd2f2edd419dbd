import { describe, expect, it } from 'vitest';
import { hrefs, readPageNumber, readPlace, readWords } from './addresses.ts';

describe('hrefs', () => {
  it('leaves the number of a first page out', () => {
    expect(hrefs.category('thong-bao', 1)).toBe('/tin-tuc/thong-bao');
    expect(hrefs.category('thong-bao', 3)).toBe('/tin-tuc/thong-bao?trang=3');
  });

  it('pages the two lists of an article apart', () => {
    expect(hrefs.article('a', { newer: 2, older: 1 })).toBe('/bai-viet/a?moi=2');
    expect(hrefs.article('a', { newer: 2, older: 5 })).toBe('/bai-viet/a?moi=2&cu=5');
  });

  it('names a day of the organisation, and none for today', () => {
    expect(hrefs.organisation()).toBe('/to-chuc');
    expect(hrefs.organisation({ day: '2025-07-01', open: 'da-nang' })).toBe(
      '/to-chuc?ngay=2025-07-01&mo=da-nang',
    );
    expect(hrefs.orgUnit('xa-tra-don', { day: undefined })).toBe('/to-chuc/xa-tra-don');
  });

  it('writes what a person typed so that nothing of it can leave its place', () => {
    expect(hrefs.search('phụ nữ & "trẻ em"')).toBe(
      '/tim-kiem?q=ph%E1%BB%A5+n%E1%BB%AF+%26+%22tr%E1%BA%BB+em%22',
    );
    expect(hrefs.article('../x')).toBe('/bai-viet/..%2Fx');
  });
});

describe('readWords', () => {
  const read = (text: string) => readWords(new URLSearchParams({ q: text }), { maxLength: 5 });

  it('brings what was typed into one form, and cuts it', () => {
    expect(read(' Hội '.normalize('NFD'))).toBe('Hội');
    expect(read('phụ nữ')).toBe('phụ n');
    expect(readWords(new URLSearchParams(), { maxLength: 5 })).toBe('');
  });
});

describe('readPageNumber', () => {
  const read = (text: string) => readPageNumber(new URLSearchParams(text), 'trang');

  it('is 1 when none is given', () => expect(read('')).toBe(1));
  it('reads a number', () => expect(read('trang=12')).toBe(12));
  it.each(['trang=0', 'trang=-1', 'trang=abc', 'trang=', 'trang=1.5', 'trang=9999999'])(
    'refuses %s',
    (text) => expect(read(text)).toBeNull(),
  );
});

describe('readPlace', () => {
  it('reads what our links write, and nothing else', () => {
    expect(readPlace('12')).toBe(12);
    for (const text of ['', '0', '01', '-1', '1e3', '1.5', ' 1', '1000000', 'x']) {
      expect(readPlace(text), text).toBeNull();
    }
  });
});
