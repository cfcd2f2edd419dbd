import { describe, expect, it } from 'vitest';
import { isExternal, isSafeHref, isSafeSource } from './safe-url.ts';

describe('isSafeHref', () => {
  it.each([
    'https://hoi.vn/a?b=1#c',
    'http://hoi.vn',
    '/bai-viet/a',
    'mailto:a@b.vn',
    'tel:+84235',
  ])('accepts %s', (address) => expect(isSafeHref(address)).toBe(true));
  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'https://',
    'https://hoi.vn@evil.example/',
    'http://:x@hoi.vn',
    'trang-chu',
    '#a',
    '',
    `/${'a'.repeat(2_000)}`,
  ])('refuses %s', (address) => expect(isSafeHref(address)).toBe(false));
});

describe('isSafeSource', () => {
  it('takes no e-mail address for a picture', () => {
    expect(isSafeSource('/media/a.webp')).toBe(true);
    expect(isSafeSource('mailto:a@b.vn')).toBe(false);
  });
});

describe('isExternal', () => {
  it('compares origins', () => {
    expect(isExternal('https://hoi.vn/a', 'https://hoi.vn')).toBe(false);
    expect(isExternal('https://hoi.vn.evil.example/a', 'https://hoi.vn')).toBe(true);
    expect(isExternal('/a', undefined)).toBe(false);
  });
});
