import { expect, it } from 'vitest';
import { requestTarget } from './request-target.ts';

it.each([
  ['/tin-tuc?trang=2', '/tin-tuc?trang=2'],
  ['//la.example/tin-tuc', '//la.example/tin-tuc'],
  ['http://la.example/tin-tuc?trang=2', '/tin-tuc?trang=2'],
  ['HTTPS://la.example', '/'],
  ['http://la.example?trang=2', '/?trang=2'],
  ['/bai-viet/h%E1%BB%99i', '/bai-viet/h%E1%BB%99i'],
  ['/bai-viet/%ff%fe?q=%', '/bai-viet/%25ff%25fe?q=%'],
  ['/100%', '/100%25'],
])('reads %s as %s', (target, url) => {
  expect(requestTarget(target)).toBe(url);
});

it.each(['*', 'la.example:443', ''])('finds no page in %j', (target) => {
  expect(requestTarget(target)).toBeNull();
});
