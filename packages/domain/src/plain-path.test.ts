import { expect, it } from 'vitest';
import { isPlainPath } from './plain-path.ts';

it.each([
  '/',
  '/tin-tuc/hoat-dong-hoi',
  '/bai-viet/h%E1%BB%99i-ngh%E1%BB%8B',
  '/rss/tin-tuc.xml',
  '/100%25',
  '/a.b/c..d',
])('%s may be an address', (path) => {
  expect(isPlainPath(path)).toBe(true);
});

it.each([
  '/%5C',
  '/%5c%5cla.example',
  '/\\la.example',
  '//la.example',
  '/%2F%2Fla.example',
  '/tin-tuc%2f..%2f..',
  '/%00',
  '/%0d%0aset-cookie:a=1',
  '/a\u007fb',
  '/..',
  '/a/./b',
  '/%2e%2e/master-secret',
  '/%255C',
  '/%252F%252Fla.example',
  '/%ff%fe',
  '/%c0%af',
  '/%',
  '/%zz',
  `/${'a'.repeat(1000)}`,
])('%s is none', (path) => {
  expect(isPlainPath(path)).toBe(false);
});
