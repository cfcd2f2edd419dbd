import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followChanges } from './follow-changes.ts';
import { PageCache } from './page-cache.ts';
import { makeReady } from './ready-bytes.ts';

let server: Server;
let stop: AbortController;
const streams: ServerResponse[] = [];
let firstEvent = 'ready';

async function startApi(): Promise<string> {
  server = createServer((request, response) => {
    if (request.headers['x-hoi-site'] !== 'khoa') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: ${firstEvent}\ndata: {}\n\n`);
    streams.push(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function until(condition: () => boolean) {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((r) => setTimeout(r, 10));
  expect(condition()).toBe(true);
}

beforeEach(() => {
  stop = new AbortController();
  streams.length = 0;
  firstEvent = 'ready';
});

afterEach(() => {
  stop.abort();
  server.closeAllConnections();
  server.close();
});

describe('followChanges', () => {
  it('lets the cache serve while connected, clears it on a change, stops it on a break', async () => {
    const cache = new PageCache();
    const apiUrl = await startApi();
    const { signal } = stop;
    void followChanges({ apiUrl, siteKey: () => 'khoa', cache, signal, retryMs: 20 });
    await until(() => cache.live);

    const ready = await makeReady(200, [], Buffer.from('a'));
    const page = {
      ready,
      articleId: undefined,
      countsAsVisit: true,
      lasting: true,
      incomplete: false,
      madeAt: 0,
    };
    const keep = () => cache.share('/a', async () => page);
    await keep();
    expect(cache.get('/a')).toBeDefined();
    streams[0]?.write('event: ping\ndata: {}\n\n');
    // Cut anywhere, as a proxy may do.
    streams[0]?.write('event: cha');
    await new Promise((resolve) => setTimeout(resolve, 20));
    streams[0]?.write('nge\ndata: {}\n\n');
    await until(() => cache.get('/a') === undefined);
    expect(cache.live).toBe(true);

    await keep();
    streams[0]?.destroy();
    await until(() => streams.length === 2 && cache.live);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('keeps nothing until the demo content is whole, and tells of it', async () => {
    firstEvent = 'loading';
    const cache = new PageCache();
    const apiUrl = await startApi();
    const states: string[] = [];
    const onState = (state: string) => states.push(state);
    const { signal } = stop;
    void followChanges({ apiUrl, siteKey: () => 'khoa', cache, signal, onState, retryMs: 20 });
    await until(() => states.length > 0);
    expect(cache.live).toBe(false);
    streams[0]?.write('event: ready\ndata: {}\n\n');
    await until(() => cache.live);
    expect(states).toEqual(['loading', 'live']);
  });
});
