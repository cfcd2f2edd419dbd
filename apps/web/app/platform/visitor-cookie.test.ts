import { describe, expect, it } from 'vitest';
import { newVisitorId, readVisitorId, visitorCookie } from './visitor-cookie.ts';

describe('visitor cookie', () => {
  it('comes back as it was set', () => {
    const id = newVisitorId();
    const [pair] = visitorCookie(id, false).split(';');
    expect(readVisitorId(`a=1; ${pair}; b=2`, false)).toBe(id);
  });

  it.each([
    null,
    '',
    'hoi_visitor=',
    'hoi_visitor=<script>',
    'xhoi_visitor=AAAAAAAAAAAAAAAAAAAAAA',
  ])('does not take %s', (cookies) => {
    expect(readVisitorId(cookies, false)).toBe('');
  });

  it('is for HTTPS and this very host only where the site is', () => {
    const id = newVisitorId();
    const line = visitorCookie(id, true);
    expect(line).toMatch(/^__Host-hoi_visitor=[\w-]{22}; /);
    const facts = ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax', 'Max-Age=31536000'];
    expect(line.split('; ').slice(1).sort()).toEqual(facts.sort());
    expect(readVisitorId(line.split(';')[0], true)).toBe(id);
    // What a neighbour or a page without HTTPS set is none.
    expect(readVisitorId(`hoi_visitor=${id}`, true)).toBe('');
    expect(readVisitorId(line.split(';')[0], false)).toBe('');
    expect(visitorCookie(id, false)).not.toContain('Secure');
  });
});
