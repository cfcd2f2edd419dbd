import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureMeasure, readFigure } from './written-figure.ts';

const persons: FigureMeasure = { counts: 'PERSONS', unit: 'người', decimals: 0 };
const things = (unit: string, decimals = 0): FigureMeasure => ({
  counts: 'THINGS',
  unit,
  decimals,
});
const money: FigureMeasure = { counts: 'VND', unit: 'đồng', decimals: 0 };
const percent: FigureMeasure = { counts: 'PERCENT', unit: '%', decimals: 2 };

describe('readFigure', () => {
  it.each<[string, FigureMeasure, object]>([
    ['305.403', persons, { value: 305403n, denominator: null, qualifier: 'EXACT' }],
    ['hơn 36 ngàn', persons, { value: 36000n, qualifier: 'AT_LEAST' }],
    ['488 người', persons, { value: 488n }],
    ['488 Người', persons, { value: 488n }],
    ['494/1.729', persons, { value: 494n, denominator: 1729n }],
    ['18/18', things('huyện, thị, thành'), { value: 18n, denominator: 18n }],
    ['3/5 huyện', things('huyện'), { value: 3n, denominator: 5n }],
    ['gần 300 mô hình', things('mô hình'), { value: 300n, qualifier: 'AT_MOST' }],
    ['1.753 tỷ đồng', money, { value: 1753000000000n }],
    ['hơn 1,8 tỷ đồng', money, { value: 1800000000n, qualifier: 'AT_LEAST' }],
    ['1,5 tỷ', money, { value: 1500000000n }],
    ['5000 đồng/người', { ...money, unit: 'đồng/người' }, { value: 5000n }],
    ['86%', percent, { value: 8600n }],
    ['86,45%', percent, { value: 8645n }],
    ['157,4 km', things('km', 1), { value: 1574n }],
  ])('%s', (text, measure, stored) => {
    expect(readFigure(text, measure)).toMatchObject(stored);
  });

  it.each<[string, FigureMeasure, string]>([
    ['3/5', things('huyện'), 'mayBeDay'],
    ['8/3', things('huyện'), 'mayBeDay'],
    ['12/2020', persons, 'mayBeDay'],
    ['1.234', things('km', 3), 'twoMeanings'],
    ['1,234', persons, 'decimals'],
    ['86,455%', percent, 'decimals'],
    ['3 triệu rưỡi', money, 'shape'],
    ['−5', persons, 'unreadable'],
    ['５', persons, 'unreadable'],
    ['1e9', persons, 'unreadable'],
    ['1.5', persons, 'unreadable'],
    ['nhiều', persons, 'unreadable'],
    ['', persons, 'unreadable'],
    ['488 hộ', persons, 'unit'],
    ['5000 đồng/người', money, 'unit'],
    ['5000', money, 'shape'],
    ['86', percent, 'shape'],
    ['86%', persons, 'shape'],
    ['99.999.999.999.999.999 đồng', money, 'tooLarge'],
  ])('asks %s back', (text, measure, reason) => {
    expect(readFigure(text, measure)).toEqual({ reason });
  });

  it('reads every whole figure back that it can carry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
        const text = String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
        expect(readFigure(text, persons)).toMatchObject({ value: BigInt(value) });
      }),
    );
  });

  it('reads every decimal as written, none of it rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (hundredths) => {
        const fraction = String(hundredths % 100).padStart(2, '0');
        const text = `${Math.floor(hundredths / 100)},${fraction} km`;
        expect(readFigure(text, things('km', 2))).toMatchObject({ value: BigInt(hundredths) });
      }),
    );
  });
});
