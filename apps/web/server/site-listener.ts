import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestIdHeader } from '@hoi/contract/headers';
import { withRequestId } from '@hoi/contract/node/request-id';
import { placeOf } from '@hoi/domain/network-place';
import { isPlainPath } from '@hoi/domain/plain-path';
import { isToldInTheLog } from '../app/platform/request-id-mark.ts';
import { isSameOrigin } from '../app/platform/same-origin.ts';
import { formRequest } from './form-request.ts';
import { LastGoodPages } from './last-good-pages.ts';
import type { Log } from './log.ts';
import { answerNothing, openedAheadPath, readOpenedPage, SentAhead } from './opened-ahead.ts';
import type { KeptPage, PageCache } from './page-cache.ts';
import { framePath, PageFrames } from './page-frame.ts';
import { awayPage, loadingPage, plainAnswers, unsentPage } from './plain-answers.ts';
import { pageOf, sendNamed, sendOnce } from './read-page.ts';
import { type ReadyBytes, sendReady } from './ready-bytes.ts';
import { requestIdHead } from './request-id.ts';
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
  log: Log;
  /** Carried by the answers that the app does not make. */
  securityHeaders: readonly [string, string][];
  /** Whether demo content is on its way: until it is whole nobody is shown half a portal. */
  isLoading?: () => boolean;
  /** Whether the server is about to stop: what is under way is finished, new work is sent elsewhere. */
  isLeaving?: () => boolean;
}

/** Whether the site hears of changes, and the content is whole. */
const readyPath = '/ready';
// What the site needs for itself waits behind no visitor.
const ownPlace = 'site';
const readyHeaders = ['cache-control', 'no-store', 'content-type', 'text/plain'];

/**
 * The site's request listener. Ready bytes leave before Hono is even called: that is what makes a
 * page that is read often as cheap as a file.
 */
export function createListener(options: ListenerOptions) {
  const { app, siteUrl, cache, visits, staticFiles, log } = options;

  const frames = new PageFrames(cache);
  const plain = plainAnswers(options.securityHeaders, () => frames.best);
  const turns = new Turns();
  const lastGood = new LastGoodPages(cache);
  const ahead = new SentAhead();

  const failed = (error: unknown) => {
    log.error({ err: error }, 'a page could not be made');
    return new Response(null, { status: 500 });
  };

  const write = async (incoming: IncomingMessage, response: ServerResponse, url: string) => {
    const form = await formRequest(incoming, siteUrl + url);
    if (!form) return plain(response, 413);
    const { headers } = form;
    if (!isSameOrigin(headers) && headers.get('origin') !== siteUrl) return plain(response, 403);
    // Judged here, for every form: Remix would compare it with a host that a proxy may have changed.
    for (const name of ['origin', 'x-forwarded-host']) headers.delete(name);
    const unsent = form.clone();
    const answer = await Promise.resolve(app.fetch(form, { incoming, shown: {} })).catch(failed);
    if (answer.status < 500) return sendOnce(response, answer);
    await answer.body?.cancel();
    log.warn({ status: answer.status }, 'a form could not be taken');
    plain(response, 503, await unsentPage(unsent, url));
  };

  const make = async (
    incoming: IncomingMessage,
    url: string,
    place = placeOf(visitorAddress(incoming)),
  ): Promise<KeptPage> => {
    const shown: SiteBindings['shown'] = {};
    // Nothing of the one who asks first goes into a page that others will see.
    const request = new Request(siteUrl + url);
    const work = async () => pageOf(await app.fetch(request, { incoming, shown }), shown);
    return turns.run(place, url, work);
  };

  /** While pages can be made, the frame of those that cannot be made later is kept ready. */
  const keepFrame = (incoming: IncomingMessage, page: KeptPage) => {
    const isWanted = page.countsAsVisit ? cache.live : page.ready.status >= 500 && !frames.best;
    if (isWanted)
      void frames.refresh(() => make(incoming, framePath, ownPlace)).catch(() => undefined);
    return page;
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
    const made = () => make(incoming, key).then((page) => keepFrame(incoming, page));
    return lastGood.orLastGood(key, () => {
      // It may be on its way for somebody with a long line: nobody waits in that of another.
      turns.join(placeOf(visitorAddress(incoming)), key);
      return cache.share(key, made);
    });
  };

  const countOpened = async (request: IncomingMessage, response: ServerResponse) => {
    const url = await readOpenedPage(request).catch(() => null);
    answerNothing(response);
    if (url === null || !ahead.take(request, url)) return;
    const kept = cache.get(requestKey(url) ?? '') ?? (await find(request, url));
    count(request, kept, url);
  };

  const refuse = (response: ServerResponse, url: string, error: unknown) => {
    const isTooMuch = error instanceof NoTurn;
    if (isTooMuch) log.warn({ reason: error.message }, 'a page could not be shown');
    else failed(error);
    if (response.headersSent) response.destroy();
    else plain(response, isTooMuch ? 503 : 500, awayPage(isTooMuch ? 503 : 500, url));
  };

  /** What failed, with the id of the one who sees it; others may have waited for the same page. */
  const showFault = (response: ServerResponse, url: string, page: KeptPage) => {
    const { status } = page.ready;
    log.warn({ status, madeFor: page.madeFor }, 'a page could not be shown');
    if (status === 429 || !frames.best) sendNamed(response, page);
    else plain(response, status === 503 ? 503 : 500, awayPage(status === 503 ? 503 : 500, url));
  };

  const { isLoading = () => false, isLeaving = () => false } = options;

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const { method } = request;
    const url = requestTarget(request.url ?? '/');
    if (url === readyPath) {
      const ready = cache.live && !isLeaving();
      response
        .writeHead(ready ? 200 : 503, [...readyHeaders, ...requestIdHead()])
        .end(ready ? 'ready' : 'not ready');
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
      else write(request, response, url).catch((error) => refuse(response, url, error));
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
      const { status, bodies } = page.ready;
      if (isToldInTheLog(status)) return showFault(response, url, page);
      // A file that is not there, as of a feed, has nothing of its own to say so with.
      if (status === 404 && bodies.identity.length === 0) return plain(response, 404);
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
      .catch((error) => refuse(response, url, error));
  };
  return (request: IncomingMessage, response: ServerResponse): void =>
    withRequestId(request.headers[requestIdHeader], () => take(request, response));
}
