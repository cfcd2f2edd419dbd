import type { MiddlewareHandler } from 'hono';

/** What every answer says for the browser's protection, unless it says otherwise itself. */
export function headersFor(apiUrl: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    // The public site shows our files from another port or host name of the same site.
    'cross-origin-resource-policy': 'same-site',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(apiUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

/** Puts the headers on every answer of the app. */
export function securityHeaders(apiUrl: string): MiddlewareHandler {
  const headers = Object.entries(headersFor(apiUrl));
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}
