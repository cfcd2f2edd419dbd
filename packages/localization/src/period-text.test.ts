import { parsePeriod } from '@hoi/domain/period';
import { periodKinds } from '@hoi/domain/period-kind';
import { describe, expect, it } from 'vitest';
import { formatPeriod } from './period-text.ts';

const texts = [
  'từ ngày 25/6 đến ngày 25/7/2020',
  'từ ngày 25/12/2020 đến ngày 25/1/2021',
  'tháng 7/2020',
  'quý I năm 2019',
  '6 tháng đầu năm 2020',
  '6 tháng cuối năm 2020',
  '9 tháng đầu năm 2019',
  'năm 2019',
  'giai đoạn 2017–2022',
  'nhiệm kỳ 2016–2021',
  'khóa XIII, nhiệm kỳ 2016–2021',
  'đến cuối năm 2018',
  'đến ngày 30/6/2020',
  'ngày 18/11/2016',
];

describe('formatPeriod', () => {
  it.each(texts)('writes %s as it was read', (text) => {
    const period = parsePeriod(text);
    expect(period && formatPeriod(period)).toBe(text);
  });

  it('is tried for every kind', () => {
    const kinds = texts.map((text) => parsePeriod(text)?.kind);
    expect(new Set(kinds)).toEqual(new Set(periodKinds));
  });

  it('writes one form for the many that people use', () => {
    const period = parsePeriod('(ngày 18112016)');
    expect(period && formatPeriod(period)).toBe('ngày 18/11/2016');
  });
});
