import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from './quantity.ts';

describe('parseQuantity', () => {
  it.each([
    ['305.403', { kind: 'COUNT', value: 305403, qualifier: 'EXACT', unit: null }],
    ['03', { kind: 'COUNT', value: 3 }],
    ['0000696004', { value: 696004 }],
    ['hơn 36 ngàn', { value: 36000, qualifier: 'AT_LEAST', unit: null }],
    ['hơn 36 ngàn HVPN', { value: 36000, qualifier: 'AT_LEAST', unit: 'HVPN' }],
    ['trên 5.000', { value: 5000, qualifier: 'AT_LEAST' }],
    ['gần 300 mô hình', { value: 300, qualifier: 'AT_MOST', unit: 'mô hình' }],
    ['khoảng 2,5 triệu lượt', { value: 2500000, qualifier: 'ABOUT', unit: 'lượt' }],
    ['157,422 km', { value: 157.422, unit: 'km' }],
    ['86%', { kind: 'PERCENT', value: 86, unit: '%' }],
    ['86,4 %', { kind: 'PERCENT', value: 86.4 }],
    ['494/1.729', { kind: 'SHARE', value: 494, denominator: 1729 }],
    [
      '18/18 huyện, thị, thành',
      { kind: 'SHARE', value: 18, denominator: 18, unit: 'huyện, thị, thành' },
    ],
    ['1.753 tỷ đồng', { kind: 'MONEY', value: 1753000000000n, unit: 'VND' }],
    ['4,4 tỷ đồng', { value: 4400000000n, per: null }],
    ['hơn 1,8 tỷ đồng', { value: 1800000000n, qualifier: 'AT_LEAST' }],
    ['5000 đồng/người', { kind: 'MONEY', value: 5000n, per: 'người' }],
    ['1,2 nghìn tỷ đồng', { value: 1200000000000n }],
    ['1.753.000.000.000 ₫', { value: 1753000000000n }],
  ])('%s', (text, expected) => {
    const read = parseQuantity(text);
    expect(read).toMatchObject({ ...expected, asWritten: text });
    expect(parseQuantity(text.normalize('NFD'))?.value).toBe(read?.value);
  });

  it.each([
    ['a day', '8/3'],
    ['a month', '7/2020'],
    ['a range', '2017-2022'],
    ['a point that is no group', '1.5 tỷ đồng'],
    ['groups in the other style', '1,234.5'],
    ['a fraction of a đồng', '0,5 đồng'],
    ['a part larger than its whole', '1.729/494'],
    ['a division by nothing', '0/0'],
    ['more than one figure', '26-37°C'],
    ['no figure', 'nhiều hội viên'],
    ['nothing', ''],
    ['two figures', '12 mô hình, 8 câu lạc bộ'],
    ['a count no number can hold', '99.999.999.999.999.999 người'],
  ])('refuses %s', (_, text) => {
    expect(parseQuantity(text)).toBeNull();
  });

  it('reads every grouped amount back exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (amount) => {
        const text = String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.');
        expect(parseQuantity(`${text} đồng`)).toMatchObject({ kind: 'MONEY', value: amount });
      }),
    );
  });
});
