import { describe, expect, it } from 'vitest';
import { documentNumberKey, parseDocumentNumber } from './document-number.ts';

describe('parseDocumentNumber', () => {
  it.each([
    ['82-/KH-BTV', 82, null, 'KH', 'BTV', ['STRAY_SEPARATOR']],
    ['05-CTr-BCH', 5, null, 'CTr', 'BCH', ['DASH_FOR_SLASH']],
    ['02-NQ-BCH', 2, null, 'NQ', 'BCH', ['DASH_FOR_SLASH']],
    ['02-NQ/BCH', 2, null, 'NQ', 'BCH', []],
    ['04/NQ/BCH', 4, null, 'NQ', 'BCH', ['SLASH_FOR_DASH']],
    ['12/2020/QĐ-UBND', 12, 2020, 'QĐ', 'UBND', []],
    ['127-QĐ/TW', 127, null, 'QĐ', 'TW', []],
    ['109/KH-BTV', 109, null, 'KH', 'BTV', []],
    ['1659/NQ-UBTVQH15', 1659, null, 'NQ', 'UBTVQH15', []],
    ['148/2025/QH15', 148, 2025, null, 'QH15', []],
    ['42/2022/NĐCP', 42, 2022, 'NĐ', 'CP', ['MISSING_HYPHEN']],
    ['Số: 15/QĐ-HĐND', 15, null, 'QĐ', 'HĐND', []],
    ['12/HĐND-VP', 12, null, null, 'HĐND-VP', []],
    ['19/2025/QĐ-TTg', 19, 2025, 'QĐ', 'TTg', []],
    ['22/2023/TT-BTTTT', 22, 2023, 'TT', 'BTTTT', []],
    ['02 /NQ - BCH', 2, null, 'NQ', 'BCH', ['SPACES']],
    ['7/kh-btv', 7, null, 'KH', 'BTV', ['WRONG_CASE', 'MISSING_ZERO']],
    ['15/QD-UBND', 15, null, 'QĐ', 'UBND', ['MISSING_MARKS']],
    ['82/KH', 82, null, 'KH', null, []],
  ])('%s', (text, number, year, type, issuer, faults) => {
    const expected = { number, year, type, issuer, faults, asWritten: text };
    expect(parseDocumentNumber(text)).toMatchObject(expected);
    expect(parseDocumentNumber(text.normalize('NFD'))).toMatchObject({
      number,
      year,
      type,
      issuer,
    });
  });

  it.each([
    '28/03/2019',
    '494/1.729',
    '18/18',
    '2017-2022',
    '12 mô hình',
    '12 Mô hình',
    '5000 đồng/người',
    '12/2020/QĐ-UBND ngày 1 tháng 2',
    'KH-BTV',
    '',
  ])('refuses %j', (text) => {
    expect(parseDocumentNumber(text)).toBeNull();
  });

  it('gives one canonical form to one number', () => {
    const forms = ['02-NQ-BCH', '02-NQ/BCH', '02/NQ-BCH', '2/nq-bch', 'Số 02/NQ-BCH'];
    expect(new Set(forms.map((f) => parseDocumentNumber(f)?.canonical))).toEqual(
      new Set(['02/NQ-BCH']),
    );
    expect(parseDocumentNumber('42/2022/NĐCP')?.canonical).toBe('42/2022/NĐ-CP');
  });
});

describe('documentNumberKey', () => {
  it('is the same for every way to type a number', () => {
    for (const typed of ['02-NQ-BCH', '2/nq-bch', 'số 02 NQ/BCH', '02–NQ–BCH']) {
      expect(documentNumberKey(typed), typed).toBe('2-nq-bch');
    }
    expect(documentNumberKey('42/2022/NĐCP')).toBe(documentNumberKey('42/2022/nd-cp'));
  });

  it('takes a part of a number', () => {
    expect(documentNumberKey('12/2020/QĐ-UBND')).toContain(documentNumberKey('2020/qd'));
    expect(documentNumberKey('qđ-ubnd')).toBe('qd-ubnd');
    expect(documentNumberKey('Sóc Trăng')).toBe('soc-trang');
  });
});
