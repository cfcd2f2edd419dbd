import { parse, serialize } from 'hono/utils/cookie';

// Longer than any session: a browser whose session has ended must be told so, not taken for a stranger.
const maxAge = 30 * 24 * 60 * 60;

/** Over HTTPS a name that a browser takes from this very host only, never from another beside or above it. */
function nameOf(secure: boolean): string {
  return secure ? '__Host-hoi_session' : 'hoi_session';
}

/** The session token that a request carries, or null. */
export function readSessionCookie(
  header: string | null | undefined,
  secure: boolean,
): string | null {
  const name = nameOf(secure);
  return (header && parse(header, name)[name]) || null;
}

/** A Set-Cookie line: for the whole host, out of reach of scripts, gone with `token` null. */
export function sessionCookie(token: string | null, secure: boolean): string {
  return serialize(nameOf(secure), token ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: token === null ? 0 : maxAge,
  });
}
