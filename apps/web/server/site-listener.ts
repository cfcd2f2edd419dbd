import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPlainPath } from '@hoi/domain/plain-path';
import { isSameOrigin } from '../app/platform/same-origin.ts';
import { formRequest } from './form-request.ts';
import { LastGoodPages } from './last-good-pages.ts';
import { answerNothing, openedAheadPath, readOpenedPage, SentAhead } from './opened-ahead.ts';
import type { KeptPage, PageCache } from './page-cache.ts';
import { loadingPage, plainAnswers, unsentPage } from './plain-answers.ts';
import { makeReady, type ReadyBytes, sendReady } from './ready-bytes.ts';
import { requestKey } from './request-key.ts';
import { requestTarget } from './request-target.ts';
import type { SiteApp, SiteBindings } from './site-app.ts';
import { NoTurn, Turns } from './turns.ts';
import type { VisitBuffer } from './visit-buffer.ts';
import { isAhead, isPerson, visitorAddress } from './visitor.ts';

export interface ListenerOptions {
  app: SiteApp;
  siteUrl: string;
  cache: PageCache;
  visits: VisitBuffer;
  staticFiles: ReadonlyMap<string, ReadyBytes>;
  /** Carried by the answers that the app does not make. */
  securityHeaders: readonly [string, string][];
  /** Whether demo content is on its way: until it is whole nobody is shown half a portal. */
  isLoading?: () => boolean;
  /** Whether the server is about to stop: what is under way is finished, new work is sent elsewhere. */
  isLeaving?: () => boolean;
}

/** Readers' browsers ask again each time; the tag makes the answer cheap. */
const revalidate = 'public, max-age=0, must-revalidate';

/** Whether the site hears of changes, and the content is whole. */
const readyPath = '/ready';
const readyHeaders = ['cache-control', 'no-store', 'content-type', 'text/plain'];

const lasting = new Set([200, 301]);

/** Reads an answer of the app to its end. */
async function pageOf(answer: Response, shown: SiteBindings['shown']): Promise<KeptPage> {
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
    countsAsVisit: isPage && answer.status === 200,
    lasting: lasting.has(answer.status) && !personal,
  };
}

/** Writes an answer that is for one reader only. */
async function sendOnce(response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.set('content-length', String(body.length));
  response.writeHead(answer.status, [...headers].flat());
  response.end(body);
}

/**
 * The site's request listener. Ready bytes leave before Hono is even called: that is what makes a
 * page that is read often as cheap as a file.
 */
export function createListener(options: ListenerOptions) {
  const { app, siteUrl, cache, visits, staticFiles } = options;

  const plain = plainAnswers(options.securityHeaders);
  const turns = new Turns();
  const lastGood = new LastGoodPages(cache);
  const ahead = new SentAhead();

  const write = async (incoming: IncomingMessage, response: ServerResponse, url: string) => {
    const form = await formRequest(incoming, siteUrl + url);
    if (!form) return plain(response, 413);
    const { headers } = form;
    if (!isSameOrigin(headers) && headers.get('origin') !== siteUrl) return plain(response, 403);
    // Judged here, for every form: Remix would compare it with a host that a proxy may have changed.
    for (const name of ['origin', 'x-forwarded-host']) headers.delete(name);
    const unsent = form.clone();
    const answer = await app.fetch(form, { incoming, shown: {} });
    if (answer.status < 500) return sendOnce(response, answer);
    await answer.body?.cancel();
    plain(response, 503, await unsentPage(unsent, url));
  };

  const make = async (incoming: IncomingMessage, url: string): Promise<KeptPage> => {
    const shown: SiteBindings['shown'] = {};
    // Nothing of the one who asks first goes into a page that others will see.
    const request = new Request(siteUrl + url);
    return turns.run(async () => pageOf(await app.fetch(request, { incoming, shown }), shown));
  };

  const count = (request: IncomingMessage, page: KeptPage, url: string) => {
    if (!page.countsAsVisit || !isPerson(request)) return;
    visits.add({
      url,
      articleId: page.articleId ?? null,
      address: visitorAddress(request),
      userAgent: request.headers['user-agent'] ?? '',
      at: Date.now(),
    });
  };

  const find = (incoming: IncomingMessage, url: string): Promise<KeptPage> => {
    const key = requestKey(url);
    if (key === null) return make(incoming, url);
    return lastGood.orLastGood(key, () => cache.share(key, () => make(incoming, key)));
  };

  const countOpened = async (request: IncomingMessage, response: ServerResponse) => {
    const url = await readOpenedPage(request).catch(() => null);
    answerNothing(response);
    if (url === null || !ahead.take(request, url)) return;
    const kept = cache.get(requestKey(url) ?? '') ?? (await find(request, url));
    count(request, kept, url);
  };

  const refuse = (response: ServerResponse, error: unknown) => {
    if (response.headersSent) response.destroy();
    else plain(response, error instanceof NoTurn ? 503 : 500);
  };

  const { isLoading = () => false, isLeaving = () => false } = options;

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method } = request;
    const url = requestTarget(request.url ?? '/');
    if (url === readyPath) {
      const ready = cache.live && !isLeaving();
      response.writeHead(ready ? 200 : 503, readyHeaders).end(ready ? 'ready' : 'not ready');
      return;
    }
    if (url !== null && !isPlainPath(url.split(/[?#]/, 1)[0] ?? '')) {
      plain(response, 404);
      return;
    }
    if (isLoading() && url !== '/health' && !staticFiles.has(url ?? '')) {
      plain(response, 503, loadingPage);
      return;
    }
    if (method === 'POST' && url !== null) {
      if (url === openedAheadPath) void countOpened(request, response).catch(() => {});
      else write(request, response, url).catch((error) => refuse(response, error));
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      plain(response, 405);
      return;
    }
    if (url === null) {
      plain(response, 400);
      return;
    }
    const answer = (page: KeptPage) => {
      // Who has the page already has been counted for it, and HEAD shows nobody anything.
      if (!sendReady(request, response, page.ready)) return;
      if (isAhead(request)) ahead.add(request, url);
      else count(request, page, url);
    };
    const file = staticFiles.get(url);
    if (file) {
      sendReady(request, response, file);
      return;
    }
    const key = requestKey(url);
    const kept = key === null ? undefined : cache.get(key);
    if (kept) {
      answer(kept);
      return;
    }
    find(request, url)
      .then(answer)
      .catch((error) => refuse(response, error));
  };
}
