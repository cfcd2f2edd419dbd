import { graphqlPath } from '@hoi/contract/addresses';
import { idempotencyHeader, requestIdHeader } from '@hoi/contract/headers';
import { type Context, Hono } from 'hono';
import { docsPage } from './docs/docs-page.ts';
import type { DoneDeed } from './graphql/context.ts';
import type { ServerContext } from './graphql/yoga.ts';
import { adminFiles } from './http/admin-files.ts';
import { languageOf } from './http/asked-language.ts';
import { explorer } from './http/explorer.ts';
import { graphiqlPage, wantsPage } from './http/graphiql-page.ts';
import { graphqlBodyLimit } from './http/graphql-body-limit.ts';
import { formFault, graphqlEndpoint } from './http/graphql-endpoint.ts';
import { runOnce } from './http/idempotency.ts';
import { mediaFiles } from './http/media-files.ts';
import { measured, metricsEndpoint } from './http/metrics.ts';
import { outboxStream } from './http/outbox-stream.ts';
import { plainPaths } from './http/plain-paths.ts';
import { readiness } from './http/readiness.ts';
import { refuseRequest } from './http/refusals.ts';
import { contextOf } from './http/request-context.ts';
import {
  createRequestLimits,
  type RequestLimits,
  rateLimitHeaders,
} from './http/request-limits.ts';
import { askerIn, isForeign } from './http/request-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { useMediaOrigin } from './modules/newsroom/media/media-address.ts';
import { type WhenGivenUp, withinPatience } from './outside/request-patience.ts';
import { printedPublicSchema, publicSchema } from './printed-schema.ts';
import { schema } from './schema.ts';

export interface ServerOptions {
  apiUrl: string;
  siteUrl: string;
  development: boolean;
  /** Opens /metrics to whoever sends it; without one only programs of this machine read it. */
  metricsToken?: string | undefined;
  /** What one address or one token may ask in a minute. */
  requestsPerMinute?: number;
  /** Limits shared with another way into the same API. */
  requestLimits?: RequestLimits;
}

/** Builds the HTTP app; does not listen. The database must be connected and secrets loaded. */
export function createServer(options: ServerOptions): Hono {
  const app = new Hono();
  const answerQuestion = graphqlEndpoint(schema);
  useMediaOrigin(options.apiUrl);
  const secure = options.apiUrl.startsWith('https:');

  const requestLimits =
    options.requestLimits ?? createRequestLimits({ requests: options.requestsPerMinute });

  app.use('*', measured(), securityHeaders(options.apiUrl));
  app.onError((error, c) => refuseRequest(c, error, secure));
  app.use('*', plainPaths());
  app.route('/', readiness());
  app.route('/', metricsEndpoint(options.metricsToken));
  app.route('/', outboxStream());
  app.route('/', adminFiles(options.siteUrl, secure));
  app.route('/', mediaFiles(secure, requestLimits));
  app.route('/', docsPage(publicSchema, options.apiUrl));
  app.route('/', explorer({ apiUrl: options.apiUrl, schemaOf: publicSchema, requestLimits }));
  app.get('/schema.graphql', (c) => c.text(printedPublicSchema()));

  app.all(graphqlPath, graphqlBodyLimit(secure, requestLimits), async (c) => {
    const foreignOrigin = isForeign(c.req.raw.headers, options.apiUrl);
    // Any page may read as a stranger or with a token of its own, but never with credentials.
    if (foreignOrigin) for (const [name, value] of forOtherPages) c.header(name, value);
    if (c.req.method === 'OPTIONS') return preflight(c);
    const language = languageOf(c.req.raw.headers, secure);
    const wrong = wantsPage(c) ? null : formFault(c, foreignOrigin, language);
    if (wrong) return wrong;
    const cookies: string[] = [];
    const answerCookies = { secure, add: (line: string) => void cookies.push(line) };
    const headers = new Headers(c.req.raw.headers);
    // A page of another origin may ask, but never with the session of the person who opened it.
    if (foreignOrigin) headers.delete('cookie');
    const work = async (whenGivenUp: WhenGivenUp) => {
      const { address, own } = askerIn(c);
      const byAddress = await requestLimits.byAddress(headers, address, own);
      const known = await contextOf(headers, address, answerCookies, foreignOrigin);
      const requests = (await requestLimits.byToken(known.viewer)) ?? byAddress;
      const { rateLimit, serve } = await requestLimits.callerOf({ ...known, own, requests });
      const givenUp = new AbortController();
      whenGivenUp(() => givenUp.abort());
      const gone = AbortSignal.any([c.req.raw.signal, givenUp.signal]);
      const api = { ...known, rateLimit, gone };
      if (wantsPage(c)) return await graphiqlPage(c, api, options.development);
      const inTurn: ServerContext['serve'] = (cost, work) => serve(cost, gone, work);
      const run = (doneBefore?: readonly DoneDeed[]) =>
        answerQuestion(
          c,
          { api: { ...api, ...(doneBefore && { doneBefore }) }, serve: inTurn },
          language,
        ).catch((error: unknown) => {
          for (const [name, value] of rateLimitHeaders(rateLimit)) c.header(name, value);
          throw error;
        });
      const answer = await runOnce(c.req.raw, known.viewer, run, () => cookies.length > 0);
      // What was kept of an earlier one is of the same form as one that is made now.
      const { status } = answer;
      const response = new Response(answer.body, { status, headers: [...answer.headers] });
      for (const [name, value] of rateLimitHeaders(rateLimit)) response.headers.set(name, value);
      response.headers.set('cache-control', 'no-store');
      if (foreignOrigin)
        for (const [name, value] of forOtherPages) response.headers.set(name, value);
      for (const cookie of cookies) response.headers.append('set-cookie', cookie);
      return response;
    };
    return withinPatience(work).catch((error: unknown) => refuseRequest(c, error, secure));
  });
  return app;
}

/** What a page of another origin may read of an answer. */
const forOtherPages: readonly [string, string][] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', `${requestIdHeader}, retry-after, ratelimit, ratelimit-policy`],
];

function preflight(c: Context): Response {
  c.header('Access-Control-Allow-Methods', 'GET, POST');
  c.header(
    'Access-Control-Allow-Headers',
    `authorization, content-type, ${idempotencyHeader}, ${requestIdHeader}`,
  );
  c.header('Access-Control-Max-Age', '86400');
  return c.body(null, 204);
}
