import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { knownDocuments } from '@hoi/contract/known-documents';
import { expect, it, onTestFinished } from 'vitest';
import { visitSender } from './send-visits.ts';

const visit = {
  url: '/tin-tuc?trang=2',
  articleId: null,
  address: '203.0.113.9',
  userAgent: 'Firefox',
  at: Date.UTC(2026, 4, 5, 3),
};
const batch = { batchId: 'lo-1', visits: [visit] };

/** An API that answers with a status, and what it was asked. */
async function answering(status: number) {
  const asked: { headers: IncomingHttpHeaders; query: string; variables: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ headers: request.headers, ...JSON.parse(Buffer.concat(chunks).toString()) });
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return { asked, apiUrl: `http://127.0.0.1:${port}` };
}

it('sends visits with the key, by a document that the API knows', async () => {
  const { asked, apiUrl } = await answering(200);
  expect(await visitSender(apiUrl, () => 'khoa')(batch)).toBe(true);
  const [sentOnce] = asked;
  expect(sentOnce?.headers['x-hoi-site']).toBe('khoa');
  expect(Object.values(knownDocuments.site)).toContain(sentOnce?.query);
  const { url: _, ...kept } = visit;
  const sent = { ...kept, path: '/tin-tuc', at: '2026-05-05T03:00:00.000Z' };
  expect(sentOnce?.variables).toEqual({ input: { batchId: 'lo-1', visits: [sent] } });
});

it.each([
  [200, true],
  [400, true],
  [429, false],
  [500, false],
  [503, false],
])('knows after %i whether they are done with', async (status, isDone) => {
  const { apiUrl } = await answering(status);
  expect(await visitSender(apiUrl, () => 'khoa')(batch)).toBe(isDone);
});

it('keeps them while there is no key, and no API', async () => {
  const { asked, apiUrl } = await answering(200);
  expect(await visitSender(apiUrl, () => undefined)(batch)).toBe(false);
  expect(asked).toEqual([]);
  expect(await visitSender('http://127.0.0.1:9', () => 'khoa')(batch)).toBe(false);
});
