import { randomBytes } from 'node:crypto';

/** Over HTTPS a name that a browser takes from this very host only. */
function nameOf(secure: boolean): string {
  return secure ? '__Host-hoi_visitor' : 'hoi_visitor';
}

const patternOf = (secure: boolean) =>
  new RegExp(`(?:^|;\\s*)${nameOf(secure)}=([A-Za-z0-9_-]{22})(?:;|$)`);
const overHttp = patternOf(false);
const overHttps = patternOf(true);
const oneYear = 365 * 24 * 60 * 60;

/** The random number in the visitor's cookie; empty when there is none or it is not one of ours. */
export function readVisitorId(cookies: string | null | undefined, secure: boolean): string {
  const pattern = secure ? overHttps : overHttp;
  return pattern.exec(cookies ?? '')?.[1] ?? '';
}

export function newVisitorId(): string {
  return randomBytes(16).toString('base64url');
}

/** Set when somebody votes, never on a page that only reads. */
export function visitorCookie(id: string, secure: boolean): string {
  const parts = [
    `${nameOf(secure)}=${id}`,
    'Path=/',
    `Max-Age=${oneYear}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}
