import { randomBytes } from 'node:crypto';
import { parse, serialize } from 'hono/utils/cookie';

const wellFormed = /^[A-Za-z0-9_-]{22}$/;
const oneYear = 365 * 24 * 60 * 60;

/** Over HTTPS a name that a browser takes from this very host only. */
function nameOf(secure: boolean): string {
  return secure ? '__Host-hoi_visitor' : 'hoi_visitor';
}

/** The random number in the visitor's cookie; empty when there is none or it is not one of ours. */
export function readVisitorId(cookies: string | null | undefined, secure: boolean): string {
  const name = nameOf(secure);
  const id = parse(cookies ?? '', name)[name] ?? '';
  return wellFormed.test(id) ? id : '';
}

export function newVisitorId(): string {
  return randomBytes(16).toString('base64url');
}

/** Set when somebody votes, never on a page that only reads. */
export function visitorCookie(id: string, secure: boolean): string {
  const facts = { path: '/', maxAge: oneYear, httpOnly: true, sameSite: 'Lax', secure } as const;
  return serialize(nameOf(secure), id, facts);
}
