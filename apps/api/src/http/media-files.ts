import { mediaFolder } from '@hoi/contract/addresses';
import { UnauthenticatedError } from '@hoi/domain/errors';
import { Hono } from 'hono';
import { findServedFile, type ServedFile } from '#modules/newsroom/media/find-served-file.ts';
import { withinPatience } from '#outside/request-patience.ts';
import { storage } from '#outside/storage.ts';
import { openOrLastGood } from './last-good-media.ts';
import { type AnswerCookies, contextOf } from './request-context.ts';
import type { RequestLimits } from './request-limits.ts';
import { askerIn } from './request-origin.ts';

// Within one reading nothing is asked twice; what is withdrawn is gone from browsers a minute later.
const freshSeconds = 60;

function hasAlready(given: string | undefined, etag: string): boolean {
  const tags = given?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

function disposition(name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `attachment; filename*=UTF-8''${encoded}`;
}

function headersOf(key: string, file: ServedFile, caching: string): Record<string, string> {
  return {
    etag: `"${key}"`,
    // Content never changes under its key, but who may have it does.
    'cache-control': caching,
    'content-type': file.mimeType,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    // Pages of the public site, which is another origin, show these pictures.
    'cross-origin-resource-policy': 'cross-origin',
    ...(file.downloadName !== null && { 'content-disposition': disposition(file.downloadName) }),
  };
}

const publicly = `public, max-age=${freshSeconds}, must-revalidate`;

/** What everybody may have of this name, else what the one who asks may; and how long it is kept. */
async function find(
  headers: Headers,
  key: string,
  cookies: AnswerCookies,
  lookUp: <Found>(work: () => Promise<Found>) => Promise<Found>,
) {
  const { file: open, old } = await openOrLastGood(key, () =>
    lookUp(() => findServedFile({ kind: 'anonymous' }, key)),
  );
  if (open) return { file: open, caching: old ? 'no-store' : publicly };
  return lookUp(async () => {
    const context = await contextOf(headers, '', cookies).catch((error: unknown) => {
      // A credential that is not valid opens nothing; a database that is away is not the key's fault.
      if (error instanceof UnauthenticatedError) return null;
      throw error;
    });
    const file = context && (await findServedFile(context.viewer, key));
    return { file, caching: 'private, no-store' };
  });
}

/** Stored pictures and documents under /media/<key>: public ones for all, others for their staff. */
export function mediaFiles(secure: boolean, { briefly }: Pick<RequestLimits, 'briefly'>): Hono {
  const cookies = { secure, add: () => undefined };
  const app = new Hono();
  app.get(`${mediaFolder}:key`, async (c) => {
    const key = c.req.param('key');
    const missing = () => c.text('not found', 404, { 'cache-control': 'no-store' });
    const { file, caching } = await find(c.req.raw.headers, key, cookies, (work) =>
      // The wait for its turn counts.
      withinPatience(() => briefly(askerIn(c).address, work)),
    );
    if (!file) return missing();
    const headers = headersOf(key, file, caching);
    if (hasAlready(c.req.header('if-none-match'), headers.etag ?? ''))
      return c.body(null, 304, headers);
    const stored = await storage.get(key);
    if (!stored) return missing();
    const length = { ...headers, 'content-length': String(stored.byteSize) };
    const body = c.req.method === 'HEAD' ? null : stored.open();
    return new Response(body, { headers: length });
  });
  return app;
}
