import { describe, expect, it } from 'vitest';
import { articleKey, setKey, titleKey } from './title-key.ts';

describe('titleKey', () => {
  it.each([
    ['Văn hóa xã Hòa Bình', 'Văn hoá xã Hoà Bình'],
    ['Vườn rau', 'Vườn rau'.normalize('NFD')],
    ['Ðại hội những ngƣời quản lí', 'Đại hội những người quản lý'],
    ['VƯỜN RAU CHUNG.', 'Vườn  rau chung'],
    ['Phát động “Nhà sạch” – vườn đẹp…', 'Phát động "Nhà sạch" - vườn đẹp...'],
  ])('is the same for %s and %s', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it.each([
    ['Bán rau', 'Bạn rau'],
    ['Đại hội lần IV', 'Đại hội lần V'],
  ])('tells %s from %s', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });

  it('tells days apart', () => {
    expect(articleKey('Giao ban', '2019-03-05')).not.toBe(articleKey('Giao ban', '2019-03-06'));
  });
});

describe('setKey', () => {
  it('does not look at the order and is empty for nothing', () => {
    expect(setKey(['Một', 'Hai'])).toBe(setKey(['Hai', 'MỘT', 'Hai']));
    expect(setKey(['Một', 'Hai'])).not.toBe(setKey(['Một Hai']));
    expect(setKey([])).toBe('');
  });
});
