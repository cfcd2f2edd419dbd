import { describe, expect, it } from 'vitest';
import { findPeriods, parsePeriod } from './period.ts';

describe('parsePeriod', () => {
  it.each([
    ['Từ ngày 25/6 đến ngày 25/7/2020', 'RANGE', '2020-06-25', '2020-07-25'],
    ['từ 25/12 đến 25/1/2021', 'RANGE', '2020-12-25', '2021-01-25'],
    ['25/6/2020 – 25/7/2020', 'RANGE', '2020-06-25', '2020-07-25'],
    ['6 tháng đầu năm 2020', 'HALF_YEAR', '2020-01-01', '2020-06-30'],
    ['6 tháng cuối năm 2020', 'HALF_YEAR', '2020-07-01', '2020-12-31'],
    ['9 tháng đầu năm 2019', 'NINE_MONTHS', '2019-01-01', '2019-09-30'],
    ['quý I năm 2019', 'QUARTER', '2019-01-01', '2019-03-31'],
    ['Quý IV/2019', 'QUARTER', '2019-10-01', '2019-12-31'],
    ['tháng 7/2020', 'MONTH', '2020-07-01', '2020-07-31'],
    ['7/2020', 'MONTH', '2020-07-01', '2020-07-31'],
    ['tháng 02 năm 2020', 'MONTH', '2020-02-01', '2020-02-29'],
    ['trong năm 2018', 'YEAR', '2018-01-01', '2018-12-31'],
    ['giai đoạn 2017-2022', 'YEARS', '2017-01-01', '2022-12-31'],
    ['2017–2022', 'YEARS', '2017-01-01', '2022-12-31'],
    ['(2016-2021)', 'YEARS', '2016-01-01', '2021-12-31'],
    ['nhiệm kỳ 2016-2021', 'TERM', '2016-01-01', '2021-12-31'],
    ['(ngày 18112016)', 'DAY', '2016-11-18', '2016-11-18'],
    ['ngày 28 tháng 3 năm 2019', 'DAY', '2019-03-28', '2019-03-28'],
    ['28/03/2019', 'DAY', '2019-03-28', '2019-03-28'],
    ['đến cuối năm 2018', 'AS_OF', null, '2018-12-31'],
    ['đến hết tháng 6/2020', 'AS_OF', null, '2020-06-30'],
    ['tính đến ngày 30/6/2020', 'AS_OF', null, '2020-06-30'],
  ])('%s is %s %s..%s', (text, kind, from, to) => {
    expect(parsePeriod(text)).toEqual({ kind, from, to, asWritten: text });
    expect(parsePeriod(text.normalize('NFD'))).toMatchObject({
      kind,
      from,
      to,
    });
  });

  it('keeps the number of a congress or committee', () => {
    expect(parsePeriod('lần thứ XIII (2016-2021)')).toMatchObject({
      kind: 'TERM',
      term: 13,
    });
    expect(parsePeriod('khóa XIV, nhiệm kỳ 2021-2026')).toMatchObject({
      term: 14,
      to: '2026-12-31',
    });
  });

  it.each([
    'ngày 31/4/2020',
    'tháng 13/2020',
    'quý V năm 2019',
    'giai đoạn 2022-2017',
    'từ ngày 25/7/2020 đến ngày 25/6/2020',
    '494/1.729',
    '8/3',
    'năm ngoái',
    '',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('findPeriods', () => {
  it('finds the periods of a title, brackets and all', () => {
    const title = 'Hoạt động tháng 7/2020 (Từ ngày 25/6 đến ngày 25/7/2020)';
    expect(findPeriods(title).map((p) => [p.kind, p.from, p.to])).toEqual([
      ['MONTH', '2020-07-01', '2020-07-31'],
      ['RANGE', '2020-06-25', '2020-07-25'],
    ]);
  });

  it('takes the longer of two and gives the words back', () => {
    const found = findPeriods('Tổng số hội viên đến cuối năm 2018: 305.403 (tăng so với năm 2017)');
    expect(found.map((p) => p.asWritten)).toEqual(['đến cuối năm 2018', 'năm 2017']);
  });

  it('is not misled by document numbers, shares and key dates', () => {
    expect(findPeriods('Nghị định 12/2020/NĐ-CP; 3/2000 hộ; 494/1.729 người; dịp 8/3')).toEqual([]);
  });
});
