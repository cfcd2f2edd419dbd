import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readSettings, type Settings } from '@hoi/contract/node/settings';
import { siteKeyReader } from '@hoi/contract/node/site-key-file';
import { securityHeaders } from '../app/platform/csp.ts';
import { type ChangesState, followChanges } from './follow-changes.ts';
import { createLog, type Log } from './log.ts';
import { PageCache } from './page-cache.ts';
import { visitSender } from './send-visits.ts';
import { createSiteApp } from './site-app.ts';
import { createListener } from './site-listener.ts';
import { readStaticFiles } from './static-files.ts';
import { VisitBuffer } from './visit-buffer.ts';

const buildDirectory = path.join(import.meta.dirname, '../build');
/** Who sends one sign at a time gives up before us; the defaults of Node wait for minutes. */
const patience = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};
const flushEveryMs = 2_000;
const leavingMs = 1_000;
/** Longest wait for open requests when asked to stop. */
const patienceMs = 5_000;
/** Longest wait for the API's first word before the site opens without it. */
const openingMs = 3_000;

async function start(settings: Settings, log: Log): Promise<void> {
  const { apiUrl, siteUrl, host, webPort } = settings;
  const siteKey = siteKeyReader(settings.dataDirectory);
  const build = await import(path.join(buildDirectory, 'server/index.js'));
  const client = path.join(buildDirectory, 'client');
  const headers = securityHeaders(apiUrl, siteUrl);
  const staticFiles = await readStaticFiles(client, headers);
  const cache = new PageCache();
  const visits = new VisitBuffer(visitSender(apiUrl, siteKey));
  const app = createSiteApp({ build, apiUrl, siteUrl, siteKey, log });
  let state: ChangesState | undefined;
  const isLoading = () => state === 'loading';
  const stopping = new AbortController();
  const isLeaving = () => stopping.signal.aborted;
  const told = {
    app,
    siteUrl,
    cache,
    visits,
    staticFiles,
    log,
    securityHeaders: headers,
    isLoading,
    isLeaving,
  };
  const server = createServer(patience, createListener(told));

  const heard = Promise.withResolvers<void>();
  const onState = (next: ChangesState) => {
    if (next !== state) log.info({ state: next }, 'stream of changes');
    state = next;
    heard.resolve();
  };
  void followChanges({ apiUrl, siteKey, cache, signal: stopping.signal, onState });
  const flushing = setInterval(() => void visits.flush(), flushEveryMs);

  const stop = async () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    clearInterval(flushing);
    // Whoever distributes requests looks at /ready once more.
    await wait(leavingMs);
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([closed, wait(patienceMs, undefined, { ref: false })]);
    server.closeAllConnections();
    await visits.flush();
    log.info('stopped');
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  // Whoever comes first must not find the portal empty that is being filled.
  await Promise.race([heard.promise, wait(openingMs)]);
  server.on('error', (error: NodeJS.ErrnoException) => fail(listenFault(error, settings)));
  server.listen(webPort, host, () => log.info(`the site answers at ${siteUrl}`));
}

function listenFault(error: NodeJS.ErrnoException, { host, webPort }: Settings): string {
  if (error.code === 'EADDRINUSE') {
    return `WEB_PORT: ${webPort} on ${host} is taken by another program; stop it or choose another port`;
  }
  return `HOST, WEB_PORT: cannot listen on ${host}:${webPort}: ${error.code ?? error.message}`;
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

try {
  const settings = readSettings();
  await start(settings, createLog(settings.logLevel));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
