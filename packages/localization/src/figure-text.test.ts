import { type FigureMeasure, readFigure, type StoredFigure } from '@hoi/domain/written-figure';
import { describe, expect, it } from 'vitest';
import {
  briefPeriods,
  comparedPeriod,
  differenceText,
  figureSentence,
  figureText,
} from './figure-text.ts';

const persons: FigureMeasure = { counts: 'PERSONS', unit: 'người', decimals: 0 };
const money: FigureMeasure = { counts: 'VND', unit: 'đồng', decimals: 0 };
const percent: FigureMeasure = { counts: 'PERCENT', unit: '%', decimals: 1 };

function stored(text: string, measure: FigureMeasure): StoredFigure {
  const read = readFigure(text, measure);
  if ('reason' in read) throw new Error(`${text}: ${read.reason}`);
  return read;
}

const endOf = (year: number) => ({ kind: 'AS_OF', from: null, to: `${year}-12-31` }) as const;

describe('figureText', () => {
  it('has a word of its own where none was written', () => {
    expect(figureText({ value: 300n, denominator: null, qualifier: 'AT_MOST' }, persons)).toBe(
      'gần 300',
    );
  });

  it.each<[string, FigureMeasure, string]>([
    ['305.403', persons, '305.403'],
    ['494/1.729', persons, '494/1.729'],
    ['gần 300 mô hình', { counts: 'THINGS', unit: 'mô hình', decimals: 0 }, 'gần 300'],
    ['trên 5.000', persons, 'trên 5.000'],
    ['Không quá 300', persons, 'không quá 300'],
    ['ít nhất 5', persons, 'ít nhất 5'],
    ['≥ 5', persons, '≥ 5'],
    ['khoảng 170 người', persons, 'khoảng 170'],
    ['1.753 tỷ đồng', money, '1.753 tỷ đồng'],
    ['hơn 1,8 tỷ đồng', money, 'hơn 1,8 tỷ đồng'],
    ['31 triệu đồng', money, '31 triệu đồng'],
    ['5000 đồng/người', { ...money, unit: 'đồng/người' }, '5.000 đồng/người'],
    ['86%', percent, '86%'],
    ['86,4%', percent, '86,4%'],
  ])('writes %s', (text, measure, written) => {
    expect(figureText({ ...stored(text, measure), asWritten: text }, measure)).toBe(written);
  });
});

describe('figureSentence', () => {
  const told = {
    name: 'Tổng số hội viên',
    period: endOf(2018),
    figure: stored('305.403', persons),
    measure: persons,
  };

  it('says what the old page said, letter for letter', () => {
    const compared = { with: endOf(2017), difference: { by: 13174n, ofShares: false } };
    expect(figureSentence({ ...told, compared })).toBe(
      'Tổng số hội viên đến cuối năm 2018: 305.403 (tăng 13.174 so với năm 2017)',
    );
  });

  it('compares nothing where nothing can be compared', () => {
    const alone = 'Tổng số hội viên đến cuối năm 2018: 305.403';
    expect(figureSentence({ ...told, compared: null })).toBe(alone);
    expect(figureSentence(told)).toBe(alone);
  });

  it('names other periods as they are named', () => {
    const quarter = { kind: 'QUARTER', from: '2019-01-01', to: '2019-03-31' } as const;
    const figure = stored('1,5 tỷ đồng', money);
    const text = figureSentence({ name: 'Vốn vay', period: quarter, figure, measure: money });
    expect(text).toBe('Vốn vay quý I năm 2019: 1,5 tỷ đồng');
    expect(comparedPeriod(quarter)).toBe('quý I năm 2019');
    expect(comparedPeriod({ kind: 'AS_OF', from: null, to: '2018-06-30' })).toBe('ngày 30/6/2018');
  });
});

describe('briefPeriods', () => {
  it('are years where these are enough', () => {
    expect(briefPeriods(['đến cuối năm 2017', 'đến cuối năm 2018'])).toEqual(['2017', '2018']);
    expect(briefPeriods(['quý I năm 2019', 'quý II năm 2019'])).toEqual([
      'quý I/2019',
      'quý II/2019',
    ]);
    expect(briefPeriods(['đến ngày 30/6/2019', 'tháng 7/2019'])).toEqual(['30/6/2019', '7/2019']);
  });
});

describe('differenceText', () => {
  it.each<[bigint, boolean, FigureMeasure, string]>([
    [0n, false, persons, 'không đổi'],
    [-13174n, false, persons, 'giảm 13.174'],
    [1_200_000_000n, false, money, 'tăng 1,2 tỷ đồng'],
    [190n, true, persons, 'tăng 1,9 điểm phần trăm'],
    [-25n, false, percent, 'giảm 2,5 điểm phần trăm'],
  ])('%s', (by, ofShares, measure, text) => {
    expect(differenceText({ by, ofShares }, measure)).toBe(text);
  });
});
