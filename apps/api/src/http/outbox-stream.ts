import { setTimeout as wait } from 'node:timers/promises';
import { changesPath } from '@hoi/contract/addresses';
import type { changeEvents } from '@hoi/contract/change-events';
import { siteHeaders } from '@hoi/contract/headers';
import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { isDemoLoading } from '#outside/demo-loading.ts';
import { forgetEverything, isListening, onOutbox } from '#outside/outbox.ts';
import { isSite } from './request-context.ts';

const pingMs = 10_000;
const loadingMs = 200;
const everything = { type: 'everything', tags: ['everything'] };

/** The stream by which the public site learns what to show afresh; for its own server only. */
export function outboxStream(): Hono {
  const app = new Hono();
  app.get(changesPath, (c) => {
    if (!isSite(c.req.header(siteHeaders.key) ?? null)) return c.notFound();
    if (!isListening()) return c.text('changes cannot be heard now', 503);
    return streamSSE(c, follow);
  });
  return app;
}

/** Waits until demo content is whole; `onLoading` hears when there is something to wait for. */
async function demoLoaded(onLoading: () => void): Promise<void> {
  if (!(await isDemoLoading())) return;
  onLoading();
  while (await isDemoLoading()) await wait(loadingMs);
  // The notice of it may still be on its way.
  forgetEverything();
}

async function follow(stream: SSEStreamingApi): Promise<void> {
  const end = Promise.withResolvers<void>();
  let written: Promise<unknown> = Promise.resolve();
  const send = (event: keyof typeof changeEvents, data: object) => {
    written = written
      .then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
      .catch(() => end.resolve());
  };
  const forget = onOutbox((notice) => {
    if (notice !== 'everything') {
      const { type, tags } = notice;
      if (tags.length > 0) send('change', { type, tags });
    } else if (isListening()) send('change', everything);
    // What is missed from now on must not go unnoticed: without a stream the site serves nothing old.
    else end.resolve();
  });
  const pings = setInterval(() => send('ping', {}), pingMs);
  stream.onAbort(end.resolve);
  void demoLoaded(() => send('loading', {})).then(() => send('ready', {}), end.resolve);
  await end.promise;
  clearInterval(pings);
  forget();
}
