import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { useDatabase } from '#test/database.ts';
import { createGraphqlLane } from './graphql-lane.ts';
import { createRequestLimits } from './request-limits.ts';

useDatabase();

const requestLimits = createRequestLimits(2);
const server = createServer();
let address: string;
let close: () => void;

beforeAll(async () => {
  const lane = createGraphqlLane(schema, { apiUrl: 'http://api.test', requestLimits });
  close = lane.close;
  server.on('request', (request, response) => {
    if (!lane.listener(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, the server's address is an object.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function post(query: string, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ query });
  const all = { 'content-type': 'application/json', ...headers };
  // `fetch` marks itself as a browser does, and would not be let onto the lane.
  // A lane that forgets a request would leave it without any answer.
  const signal = AbortSignal.timeout(5000);
  return new Promise<{ status: number; retryAfter: string | undefined; text: string }>(
    (resolve, reject) => {
      const sent = request(address, {
        method: 'POST',
        headers: { ...all, 'content-length': Buffer.byteLength(body) },
        signal,
      });
      sent.on('error', reject);
      sent.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += String(chunk);
        const retryAfter = response.headers['retry-after'];
        resolve({ status: response.statusCode ?? 0, retryAfter, text });
      });
      sent.end(body);
    },
  );
}

it('answers whoever asks too often', async () => {
  const stranger = { 'x-forwarded-for': '203.0.113.7' };
  const question = '{ categories { id } }';
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await post(question, stranger)).status);
  expect(statuses).toEqual([200, 200, 429]);
  const refused = await post(question, stranger);
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
  expect(refused.text).toContain('RATE_LIMITED');
});

it('answers a question that leads nowhere', async () => {
  const { status, text } = await post('{ ...A } fragment A on Query { ...A }');
  expect(status).toBe(400);
  expect(text).toContain('BAD_USER_INPUT');
});
