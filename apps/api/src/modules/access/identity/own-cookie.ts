import { parse, serialize } from 'hono/utils/cookie';

const daySeconds = 24 * 60 * 60;

interface OwnCookie {
  /** What a request carries, or null. */
  read: (header: string | null | undefined, secure: boolean) => string | null;
  /** A Set-Cookie line: for the whole host, out of reach of scripts, gone with `value` null. */
  line: (value: string | null, secure: boolean) => string;
}

/** Over HTTPS its name is one that a browser takes from this very host only, never from another beside or above it. */
function ownCookie(plainName: string, maxAge: number): OwnCookie {
  const nameOf = (secure: boolean) => (secure ? `__Host-${plainName}` : plainName);
  return {
    read: (header, secure) => {
      const name = nameOf(secure);
      return (header && parse(header, name)[name]) || null;
    },
    line: (value, secure) =>
      serialize(nameOf(secure), value ?? '', {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        maxAge: value === null ? 0 : maxAge,
      }),
  };
}

/** Lives longer than any session: a browser whose session has ended must be told so, not taken for a stranger. */
export const sessionCookie = ownCookie('hoi_session', 30 * daySeconds);

/** Says that somebody has signed in on this device before; opens nothing. */
export const deviceCookie = ownCookie('hoi_device', 180 * daySeconds);
