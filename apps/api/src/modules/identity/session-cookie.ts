import { parse, serialize } from 'hono/utils/cookie';

const name = 'hoi_session';

/** The session token that a request carries, or null. */
export function readSessionCookie(header: string | null | undefined): string | null {
  return (header && parse(header, name)[name]) || null;
}

/** A Set-Cookie line: for the whole host, out of reach of scripts, gone with `token` null. */
export function sessionCookie(
  token: string | null,
  secure: boolean,
  maxAgeSeconds: number,
): string {
  return serialize(name, token ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: token === null ? 0 : maxAgeSeconds,
  });
}
