import { siteHeaders } from '@hoi/contract/headers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { announceDemoLoading } from '#outside/demo-loading.ts';
import { startOutbox, stopOutbox } from '#outside/outbox.ts';
import { testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { siteKey } from './request-context.ts';

useDatabase();
beforeAll(startOutbox);
afterAll(stopOutbox);

let controller = new AbortController();
afterEach(() => {
  controller.abort();
  controller = new AbortController();
});

function ask(headers: Record<string, string> = { [siteHeaders.key]: siteKey() }) {
  const { signal } = controller;
  return testServer().request('http://api.test/internal/outbox', { headers, signal });
}

/** The events of the stream as they come, without the blank lines between them. */
async function* eventsOf(response: Response): AsyncGenerator<string> {
  let rest = '';
  if (!response.body) return;
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + chunk).split('\n\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

const happen = (type: string, tags: string[]) =>
  db.outboxEvent.create({ data: { type, subjectId: 'x', tags } });

describe('/internal/outbox', () => {
  it('does not exist for anybody but the site', async () => {
    const wrong = { [siteHeaders.key]: 'x'.repeat(siteKey().length) };
    for (const headers of [{}, wrong]) expect((await ask(headers)).status).toBe(404);
  });

  it('tells of changes that readers see, and of no other', async () => {
    const response = await ask();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const events = eventsOf(response);
    expect((await events.next()).value).toBe('event: ready\ndata: {}');
    await happen('save-draft', []);
    await happen('publish-article', ['articles', 'article:1']);
    expect((await events.next()).value).toBe(
      'event: change\ndata: {"type":"publish-article","tags":["articles","article:1"]}',
    );
  });

  it('says that demo content is on its way, and is ready once it is whole', async () => {
    const filled = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const filling = db.$transaction(async (tx) => {
      await announceDemoLoading(tx);
      held.resolve();
      await filled.promise;
    });
    await held.promise;
    const ready = () => testServer().request('http://api.test/ready');
    // The answer is a second old at most.
    const soon = { timeout: 3000 };
    await expect.poll(async () => (await ready()).status, soon).toBe(503);
    expect(Number((await ready()).headers.get('retry-after'))).toBeGreaterThan(0);
    const events = eventsOf(await ask());
    expect((await events.next()).value).toBe('event: loading\ndata: {}');
    const next = events.next();
    filled.resolve();
    await filling;
    expect((await next).value).toMatch(/^event: change\ndata: .*"everything"/);
    expect((await events.next()).value).toBe('event: ready\ndata: {}');
    await expect.poll(async () => (await ready()).status, soon).toBe(200);
  });

  it('ends when changes cannot be heard any more, and comes back with the connection', async () => {
    const events = eventsOf(await ask());
    await events.next();
    await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query = 'LISTEN hoi_outbox' AND datname = current_database()`;
    expect((await events.next()).done).toBe(true);
    expect((await ask()).status).toBe(503);
    await expect.poll(async () => (await ask()).status, { timeout: 5000 }).toBe(200);
  });
});
