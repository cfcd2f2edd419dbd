import type { IncomingMessage } from 'node:http';
import { currentRequestId } from '@hoi/contract/node/request-id';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { Hono } from 'hono';
import { createApi } from '../app/api/client.server.ts';
import { securityHeaders, speculationRules, speculationRulesPath } from '../app/platform/csp.ts';
import type { RequestContext } from '../app/platform/load-context.ts';
import type { Log } from './log.ts';
import { retryAfterSeconds } from './plain-answers.ts';
import { callerOf } from './visitor.ts';

export interface SiteOptions {
  build: ServerBuild | (() => Promise<ServerBuild>);
  apiUrl: string;
  siteUrl: string;
  siteKey: () => string | undefined;
  log: Log;
  development?: boolean;
}

export interface SiteBindings {
  incoming: IncomingMessage;
  /** A page says here what it shows. */
  shown: RequestContext['shown'];
}

export type SiteApp = Hono<{ Bindings: SiteBindings }>;

/** Everything that is not ready bytes: Hono in front, Remix behind. */
export function createSiteApp(options: SiteOptions): SiteApp {
  const { build, apiUrl, siteUrl, log } = options;
  const onFault = (fault: object) => log.warn(fault, 'the API did not answer a question');
  const { siteKey } = options;
  const apiFor = createApi({ apiUrl, siteKey, requestId: currentRequestId, onFault });
  const tell = (error: unknown) => log.error({ err: error }, 'a page could not be made');
  const handle = createRequestHandler(build, options.development ? 'development' : 'production');
  const headers = securityHeaders(apiUrl, siteUrl);
  const app: SiteApp = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
    // Here, because Remix takes the headers off what a loader throws.
    if (c.res.status === 503 || c.res.status === 429)
      c.res.headers.set('retry-after', String(retryAfterSeconds));
  });
  app.get('/health', (c) => c.text('ok'));
  app.get(speculationRulesPath, (c) =>
    c.body(speculationRules, 200, { 'content-type': 'application/speculationrules+json' }),
  );
  app.all('*', (c) => {
    const caller = callerOf(c.env.incoming, siteUrl.startsWith('https:'));
    const { shown } = c.env;
    const onPart = () => {
      shown.incomplete = true;
    };
    const api = apiFor(caller, onPart);
    const context = { api, apiFor, caller, tell, siteUrl, apiUrl, shown };
    return handle(c.req.raw, context);
  });
  return app;
}
