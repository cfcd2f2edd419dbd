import { describe, expect, it } from 'vitest';
import { newVisitorId, readVisitorId, visitorCookie } from './visitor-cookie.ts';

describe('visitor cookie', () => {
  it('comes back as it was set', () => {
    const id = newVisitorId();
    const [pair] = visitorCookie(id, false).split(';');
    expect(readVisitorId(`a=1; ${pair}; b=2`)).toBe(id);
  });

  it.each([
    null,
    '',
    'hoi_visitor=',
    'hoi_visitor=<script>',
    'xhoi_visitor=AAAAAAAAAAAAAAAAAAAAAA',
  ])('does not take %s', (cookies) => {
    expect(readVisitorId(cookies)).toBe('');
  });

  it('is for HTTPS only where the site is', () => {
    expect(visitorCookie('x', true)).toContain('Secure');
    expect(visitorCookie('x', false)).not.toContain('Secure');
  });
});
