import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unlockArticle } from '#resources/newsroom/articles/article-steps.graphql.ts';
import { signOutMutation, viewerQuery } from './auth/session.graphql.ts';
import { createApi } from './client.ts';
import { createOwnTurns } from './data/own-turns.ts';
import { holdDeed } from './one-key.ts';

let stop = () => {};
afterEach(() => {
  stop();
  vi.useRealTimers();
});

type Reply = 'lost' | 'away' | 'done' | string;

function answer(response: ServerResponse, reply: Reply): void {
  response.setHeader('content-type', 'application/json');
  if (reply === 'done') {
    response.end(JSON.stringify({ data: { signOut: { signedOut: true } } }));
    return;
  }
  const code = reply === 'away' ? 'INTERNAL' : reply;
  if (reply === 'away') response.writeHead(503, { 'retry-after': '5' });
  response.end(
    JSON.stringify({ data: null, errors: [{ message: 'Không.', extensions: { code } }] }),
  );
}

/** A server that answers as it is told, then well, and notes the keys that it was sent. */
async function answering(...replies: Reply[]) {
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const reply = replies[keys.length] ?? 'done';
    keys.push(request.headers['idempotency-key']?.toString());
    request.resume();
    request.on('end', () =>
      reply === 'lost' ? request.socket.destroy() : answer(response, reply),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  // A listening TCP server has an address object.
  const { port } = server.address() as AddressInfo;
  const api = createApi(`http://127.0.0.1:${port}/graphql`);
  return {
    keys,
    api,
    signOut: () => api.mutate(signOutMutation, {}),
    unlock: (id: string) => unlockArticle.act(api, { id }, createOwnTurns()),
  };
}

const thrice: Reply[] = ['lost', 'lost', 'lost'];

it('sends a write again when its answer was lost, under one key', async () => {
  const { signOut, keys } = await answering('lost', 'lost');
  await signOut();
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  await signOut();
  expect(keys[3]).not.toBe(keys[0]);
});

it('gives up in the end, and keeps the key for when the person tries again', async () => {
  const { signOut, keys } = await answering(...thrice);
  await expect(signOut()).rejects.toMatchObject({ code: 'OFFLINE' });
  await signOut();
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

it('gives a question no key', async () => {
  const { api, keys } = await answering();
  await api.query(viewerQuery, {}).catch(() => undefined);
  expect(keys).toEqual([undefined]);
});

describe('the key of a deed without an answer', () => {
  it('is not for the same deed of two minutes later', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { unlock, keys } = await answering(...thrice, ...thrice);
    await expect(unlock('a')).rejects.toThrow();
    vi.setSystemTime(Date.now() + 110_000);
    await expect(unlock('a')).rejects.toThrow();
    expect(new Set(keys).size).toBe(1);
    vi.setSystemTime(Date.now() + 121_000);
    await unlock('a');
    expect(keys[6]).not.toBe(keys[0]);
  });

  it('is not for the same deed after another one was answered', async () => {
    const { unlock, signOut, keys } = await answering(...thrice);
    await expect(unlock('b')).rejects.toThrow();
    await signOut();
    await unlock('b');
    expect(keys[4]).not.toBe(keys[0]);
  });

  it.each(['away', 'RATE_LIMITED', 'UNAUTHENTICATED', 'CONFLICT', 'NOT_FOUND'])(
    'is kept when the answer %s leaves open whether it was done',
    async (reply) => {
      const { signOut, keys } = await answering('lost', reply);
      await expect(signOut()).rejects.toThrow();
      await signOut();
      expect(keys).toHaveLength(3);
      expect(new Set(keys).size).toBe(1);
    },
  );

  it.each(['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'])('goes with a refusal (%s)', async (reply) => {
    const { signOut, keys } = await answering(reply);
    await expect(signOut()).rejects.toMatchObject({ code: reply });
    await signOut();
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('stays as long as somebody holds it to send it again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { unlock, signOut, keys } = await answering('away');
    const error: unknown = await unlock('c').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'INTERNAL', retryAfter: 5 });
    const letGo = holdDeed(error);
    vi.setSystemTime(Date.now() + 3_600_000);
    await signOut();
    await unlock('c');
    letGo();
    expect(keys[2]).toBe(keys[0]);
  });
});
