import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { sessionCookie } from '#modules/access/identity/own-cookie.ts';

const noncePlace = '__NONCE__';
const siteUrlPlace = '__SITE_URL__';
const sessionPlace = '__SESSION__';
const builtFiles = path.join(import.meta.dirname, '../../../admin/dist');

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Bytes by address below /admin/; null while the back office has not been built. */
function readFiles(directory: string): Map<string, Buffer> | null {
  try {
    const names = readdirSync(directory, { recursive: true, withFileTypes: true });
    return new Map(
      names
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [
          path.relative(directory, file).replaceAll(path.sep, '/'),
          readFileSync(file),
        ]),
    );
  } catch {
    return null;
  }
}

/**
 * The back office's files under /admin/: every address that names no file is the page itself, whose
 * router reads the address. Only files that stand in the directory at the first request are served.
 * @param siteUrl the public site's origin, for the links that lead there
 * @param secure whether the API is reached over HTTPS, where cookies bear other names
 */
export function adminFiles(siteUrl: string, secure: boolean, directory = builtFiles): Hono {
  const app = new Hono();
  let files: Map<string, Buffer> | null = null;

  app.get('/admin', (c) => c.redirect('/admin/', 308));
  app.get('/admin/*', (c) => {
    files ??= readFiles(directory);
    const page = files?.get('index.html');
    if (!files || !page) return c.text('The back office has not been built yet.', 503);
    const name = c.req.path.slice('/admin/'.length);
    const asset = name === 'index.html' ? undefined : files.get(name);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    if (asset) {
      const packed = /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
        ? files.get(`${name}.br`)
        : undefined;
      c.header('Content-Type', getMimeType(name) ?? 'application/octet-stream');
      c.header('Vary', 'Accept-Encoding');
      if (packed) c.header('Content-Encoding', 'br');
      const hashed = name.startsWith('assets/');
      c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      return c.body(new Uint8Array(packed ?? asset));
    }
    if (name.startsWith('assets/')) return c.text('Not found', 404);
    const nonce = randomBytes(16).toString('base64url');
    c.header('Content-Security-Policy', policy(nonce));
    c.header('Cache-Control', 'no-store');
    // Whether there is a session to ask for; whose it is and whether it is good, the page asks the API.
    const session = sessionCookie.read(c.req.header('cookie'), secure) === null ? 'none' : 'held';
    const html = page
      .toString('utf8')
      .replaceAll(noncePlace, nonce)
      .replaceAll(sessionPlace, session)
      .replaceAll(siteUrlPlace, siteUrl);
    return c.html(html);
  });
  return app;
}
