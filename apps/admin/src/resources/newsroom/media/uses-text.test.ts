import { expect, it } from 'vitest';
import { usesText } from './uses-text.ts';

const user = (kind: 'ARTICLE' | 'ALBUM' | 'PAGE') => ({ kind, node: kind, title: kind });

it('counts by kind what she may see, and the rest in one number', () => {
  const users = [user('ARTICLE'), user('ARTICLE'), user('PAGE')];
  expect(usesText({ users, count: 3, hiddenCount: 2 })).toBe(
    '2 bài viết, 1 trang và 2 nơi khác bạn không được xem',
  );
  expect(usesText({ users, count: 3, hiddenCount: null })).toBe('2 bài viết, 1 trang');
  expect(usesText({ users, count: 70, hiddenCount: 0 })).toBe('70 nơi');
  expect(usesText({ users: [], count: 0, hiddenCount: 1 })).toBe('1 nơi bạn không được xem');
  expect(usesText({ users: [], count: 0, hiddenCount: 0 })).toBe('');
});
