import { expect, it } from 'vitest';
import { holdsSought } from './sought-words.ts';

it.each([
  ['2021 - 2026', 'Giai đoạn 2021-2026'],
  ['2026', 'Giai đoạn 2021–2026'],
  ['covid 19', 'Phòng chống Covid-19'],
  ['duong hoa', 'duong-hoa.jpg'],
  ['đường hoa', 'Duong_hoa (2).jpg'],
  ['tam ky', 'TP.Tam Kì'],
  ['ky', 'kyduyen@hoi.vn'],
  ['kỳ', 'Tam Kì'],
  ['ki', 'Tam Kỳ'],
  ['quy', 'Nguyễn Thị Quyên'],
  ['nguyễn ngoc', 'Ngọc Ánh Nguyễn'],
  ['hội v', 'cán bộ/hội viên'],
  ['chơm', "Xã Ch'ơm"],
  ['hòa', 'Xã Hoà Tiến'],
  ['', 'bất kỳ'],
])('“%s” finds “%s”', (typed, text) => {
  expect(holdsSought(typed)(text)).toBe(true);
  expect(holdsSought(typed.normalize('NFD'))(text)).toBe(true);
});

it.each([
  ['hoi v', 'Phụ nữ vui'],
  ['ho vien', 'hội viên'],
  ['202', 'Covid-19'],
  ['%', '100% hội viên'],
  ['ky', 'Kiều Oanh'],
])('“%s” does not find “%s”', (typed, text) => {
  expect(holdsSought(typed)(text)).toBe(false);
});
