import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { signOutMutation, viewerQuery } from './auth/session.graphql.ts';
import { createApi } from './client.ts';

let stop = () => {};
afterEach(() => stop());

/** A server that loses the first answers, and notes the keys that it was sent. */
async function losing(lost: number) {
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']?.toString());
    request.resume();
    request.on('end', () => {
      if (keys.length <= lost) return request.socket.destroy();
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify({ data: { signOut: { signedOut: true } } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  // A listening TCP server has an address object.
  const { port } = server.address() as AddressInfo;
  return { api: createApi(`http://127.0.0.1:${port}/graphql`), keys };
}

it('sends a write again when its answer was lost, under one key', async () => {
  const { api, keys } = await losing(2);
  await api.mutate(signOutMutation, {});
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  await api.mutate(signOutMutation, {});
  expect(keys[3]).not.toBe(keys[0]);
});

it('gives up in the end, and keeps the key for when the person tries again', async () => {
  const { api, keys } = await losing(3);
  await expect(api.mutate(signOutMutation, {})).rejects.toMatchObject({ code: 'OFFLINE' });
  await api.mutate(signOutMutation, {});
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

it('gives a question no key', async () => {
  const { api, keys } = await losing(0);
  await api.query(viewerQuery, {}).catch(() => undefined);
  expect(keys).toEqual([undefined]);
});
