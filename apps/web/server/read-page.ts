import type { ServerResponse } from 'node:http';
import { currentRequestId } from '@hoi/contract/node/request-id';
import { isToldInTheLog, requestIdMark } from '../app/platform/request-id-mark.ts';
import type { KeptPage } from './page-cache.ts';
import { makeReady } from './ready-bytes.ts';
import { requestIdHead } from './request-id.ts';
import type { SiteBindings } from './site-app.ts';

/** Readers' browsers ask again each time; the tag makes the answer cheap. */
const revalidate = 'public, max-age=0, must-revalidate';

const lasting = new Set([200, 301]);

/** Reads an answer of the app to its end. */
export async function pageOf(answer: Response, shown: SiteBindings['shown']): Promise<KeptPage> {
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  const personal = headers.has('set-cookie');
  if (!headers.has('cache-control')) {
    headers.set('cache-control', lasting.has(answer.status) ? revalidate : 'no-store');
  }
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  return {
    ready: await makeReady(answer.status, headers, body),
    articleId: shown.articleId,
    incomplete: shown.incomplete ?? false,
    madeAt: Date.now(),
    madeFor: currentRequestId(),
    countsAsVisit: isPage && answer.status === 200,
    lasting: lasting.has(answer.status) && !personal,
  };
}

/** An error page with the id of the request that it is shown to. */
function named(status: number, body: Buffer): Buffer {
  if (!isToldInTheLog(status)) return body;
  return Buffer.from(body.toString().replaceAll(requestIdMark, currentRequestId() ?? ''));
}

/** Writes an answer that is for one reader only. */
export async function sendOnce(response: ServerResponse, answer: Response): Promise<void> {
  const body = named(answer.status, Buffer.from(await answer.arrayBuffer()));
  const headers = new Headers(answer.headers);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.set('content-length', String(body.length));
  response.writeHead(answer.status, [...[...headers].flat(), ...requestIdHead()]);
  response.end(body);
}

/** Writes an error page that was made for all who asked for it, for one of them. */
export function sendNamed(response: ServerResponse, { ready }: KeptPage): void {
  const { identity } = ready.heads;
  const body = named(ready.status, ready.bodies.identity);
  const own = new Set(['etag', 'content-length']);
  const head = identity.filter((_, at) => !own.has(identity[at - (at % 2)] ?? ''));
  const length = ['content-length', String(body.length)];
  response.writeHead(ready.status, [...head, ...length, ...requestIdHead()]);
  response.end(body);
}
