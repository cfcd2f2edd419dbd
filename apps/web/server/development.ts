import type { IncomingMessage, ServerResponse } from 'node:http';
import { readSettings } from '@hoi/contract/node/settings';
import { siteKeyReader } from '@hoi/contract/node/site-key-file';
import type { ServerBuild } from '@remix-run/node';
import type { Plugin } from 'vite';
import { securityHeaders } from '../app/platform/csp.ts';
import { createLog } from './log.ts';
import { PageCache } from './page-cache.ts';
import { visitSender } from './send-visits.ts';
import { createSiteApp } from './site-app.ts';
import { createListener } from './site-listener.ts';
import { VisitBuffer } from './visit-buffer.ts';

/**
 * Answers with our own server inside Vite's, so that pages get the same context as in production.
 * The cache is never told that it is live, so each page is made afresh; visits are not sent.
 */
export function siteDevelopmentServer(): Plugin {
  return {
    name: 'site-development-server',
    apply: 'serve',
    configureServer(vite) {
      const { apiUrl, siteUrl, dataDirectory, logLevel } = readSettings();
      const siteKey = siteKeyReader(dataDirectory);
      const log = createLog(logLevel);
      // Vite's virtual module has no type of its own.
      const load = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
      const app = createSiteApp({ build: load, apiUrl, siteUrl, siteKey, log, development: true });
      const visits = new VisitBuffer(visitSender(apiUrl, siteKey));
      const cache = new PageCache();
      const staticFiles = new Map();
      const listen = createListener({
        app,
        siteUrl,
        cache,
        visits,
        staticFiles,
        log,
        securityHeaders: securityHeaders(apiUrl, siteUrl),
      });
      return () => {
        vite.middlewares.use((request: IncomingMessage, response: ServerResponse) => {
          // Vite has cut its base from the address; the original is kept beside it.
          if ('originalUrl' in request) request.url = String(request.originalUrl);
          listen(request, response);
        });
      };
    },
  };
}
