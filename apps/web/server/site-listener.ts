import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { answerNothing, openedAheadPath, readOpenedPage } from './opened-ahead.ts';
import type { KeptPage, PageCache } from './page-cache.ts';
import { makeReady, type ReadyBytes, sendReady } from './ready-bytes.ts';
import { requestKey } from './request-key.ts';
import type { SiteApp, SiteBindings } from './site-app.ts';
import type { VisitBuffer } from './visit-buffer.ts';
import { isPerson, visitorAddress } from './visitor.ts';

export interface ListenerOptions {
  app: SiteApp;
  siteUrl: string;
  cache: PageCache;
  visits: VisitBuffer;
  staticFiles: ReadonlyMap<string, ReadyBytes>;
}

/** Readers' browsers ask again each time; the tag makes the answer cheap. */
const revalidate = 'public, max-age=0, must-revalidate';

const lasting = new Set([200, 301]);

/** Reads an answer of the app to its end. */
async function pageOf(answer: Response, articleId: string | undefined): Promise<KeptPage> {
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  const personal = headers.has('set-cookie');
  if (!headers.has('cache-control')) {
    headers.set('cache-control', lasting.has(answer.status) ? revalidate : 'no-store');
  }
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  return {
    ready: await makeReady(answer.status, headers, body),
    articleId,
    countsAsVisit: isPage && answer.status === 200,
    lasting: lasting.has(answer.status) && !personal,
  };
}

/**
 * The site's request listener. Ready bytes leave before Hono is even called: that is what makes a
 * page that is read often as cheap as a file.
 */
export function createListener(options: ListenerOptions) {
  const { app, siteUrl, cache, visits, staticFiles } = options;

  const writes = getRequestListener(
    (request, env) => {
      // The HTTP/1 server below gives HTTP/1 requests; the library's type allows both.
      const incoming = env.incoming as IncomingMessage;
      return app.fetch(request, { incoming, shown: {} });
    },
    { overrideGlobalObjects: false },
  );

  const make = async (incoming: IncomingMessage, url: string): Promise<KeptPage> => {
    const shown: SiteBindings['shown'] = {};
    // Nothing of the one who asks first goes into a page that others will see.
    const answer = await app.fetch(new Request(siteUrl + url), { incoming, shown });
    return pageOf(answer, shown.articleId);
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
    return key === null ? make(incoming, url) : cache.share(key, () => make(incoming, key));
  };

  const countOpened = async (request: IncomingMessage, response: ServerResponse) => {
    const url = await readOpenedPage(request).catch(() => null);
    answerNothing(response);
    if (url === null || !isPerson(request)) return;
    const kept = cache.get(requestKey(url) ?? '') ?? (await find(request, url));
    count(request, kept, url);
  };

  const answer = (request: IncomingMessage, response: ServerResponse, page: KeptPage) => {
    sendReady(request, response, page.ready);
    count(request, page, request.url ?? '/');
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (url === openedAheadPath) void countOpened(request, response).catch(() => {});
      else void writes(request, response);
      return;
    }
    const file = staticFiles.get(url);
    if (file) {
      sendReady(request, response, file);
      return;
    }
    const key = requestKey(url);
    const kept = key === null ? undefined : cache.get(key);
    if (kept) {
      answer(request, response, kept);
      return;
    }
    find(request, url).then(
      (made) => answer(request, response, made),
      () => response.writeHead(500, { 'content-type': 'text/plain' }).end(),
    );
  };
}
