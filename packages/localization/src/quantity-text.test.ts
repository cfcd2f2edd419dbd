import { parseQuantity } from '@hoi/domain/quantity';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './quantity-text.ts';

function rewritten(text: string): string | null {
  const quantity = parseQuantity(text);
  return quantity && formatQuantity(quantity);
}

describe('formatQuantity', () => {
  it.each([
    '305.403',
    'hơn 1,8 tỷ đồng',
    '1.753 tỷ đồng',
    '1,527015 tỷ đồng',
    'gần 300 mô hình',
    'khoảng 170 thành viên',
    '494/1.729',
    '18/18 huyện, thị, thành',
    '86%',
    '28,57%',
    '157,422 km',
  ])('keeps %s', (text) => {
    expect(rewritten(text)).toBe(text);
  });

  it('brings other spellings into one form', () => {
    expect(rewritten('trên 5.000')).toBe('hơn 5.000');
    expect(rewritten('5000 đồng/người')).toBe('5.000 đồng/người');
    expect(rewritten('hơn 36 ngàn HVPN')).toBe('hơn 36.000 HVPN');
    expect(rewritten('03 lớp')).toBe('3 lớp');
  });
});
