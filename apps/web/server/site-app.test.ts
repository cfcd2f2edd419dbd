import type { ServerBuild } from '@remix-run/node';
import { expect, it } from 'vitest';
import { createSiteApp } from './site-app.ts';

/** A build of one page, which fails as pages do whose question was not answered. */
function failingBuild(status: number): ServerBuild {
  const loader = () => {
    throw new Response(null, { status });
  };
  return {
    mode: 'production',
    isSpaMode: false,
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: '',
    assets: { version: '', url: '', entry: { module: '', imports: [] }, routes: {} },
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
    entry: {
      module: { default: (_, code, headers) => new Response('', { status: code, headers }) },
    },
    routes: { root: { id: 'root', path: '', module: { default: () => null, loader } } },
  };
}

it.each([503, 429])('says when to come back with every %d', async (status) => {
  const silent = () => undefined;
  const app = createSiteApp({
    build: failingBuild(status),
    apiUrl: 'http://127.0.0.1:9',
    siteUrl: 'http://trang.test',
    siteKey: silent,
    log: { info: silent, warn: silent, error: silent },
  });
  const answer = await app.request(
    'http://trang.test/',
    {},
    { incoming: { headers: {}, socket: {} }, shown: {} },
  );
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, '10']);
});
