import { expect, it } from 'vitest';
import { albumFaults } from './albums.ts';

const fault = (count: number) =>
  albumFaults.undescribed(Array.from({ length: count }, (_, index) => index + 1));

it('names the pictures that nobody described, of many the first ten', () => {
  expect(fault(1)).toBe(
    '1 ảnh chưa có mô tả cho người không nhìn thấy: ảnh 1. Hãy viết “Mô tả ảnh” cho từng ảnh rồi đăng.',
  );
  expect(fault(10)).toContain('10 ảnh chưa có mô tả');
  expect(fault(10)).not.toContain('ảnh khác');
  expect(fault(11)).toContain('ảnh 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 và 1 ảnh khác.');
});
