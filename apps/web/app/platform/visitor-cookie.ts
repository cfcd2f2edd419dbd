import { randomBytes } from 'node:crypto';

const name = 'hoi_visitor';
const oneYear = 365 * 24 * 60 * 60;

/** The random number in the visitor's cookie; empty when there is none or it is not one of ours. */
export function readVisitorId(cookies: string | null | undefined): string {
  return /(?:^|;\s*)hoi_visitor=([A-Za-z0-9_-]{22})(?:;|$)/.exec(cookies ?? '')?.[1] ?? '';
}

export function newVisitorId(): string {
  return randomBytes(16).toString('base64url');
}

/** Set when somebody votes, never on a page that only reads. */
export function visitorCookie(id: string, secure: boolean): string {
  const parts = [`${name}=${id}`, 'Path=/', `Max-Age=${oneYear}`, 'HttpOnly', 'SameSite=Lax'];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}
