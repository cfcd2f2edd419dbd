import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { knownDocuments } from '@hoi/contract/known-documents';
import { expect, it, onTestFinished } from 'vitest';
import { importPage } from '#resources/newsroom/imports/import.graphql.ts';
import { resources } from '#resources/resources.ts';
import { startGraphqlServer } from '#test/graphql-server.ts';
import { createApi } from './client.ts';
import { createOwnTurns } from './data/own-turns.ts';

it('sends every document as the contract knows it', async () => {
  const server = await startGraphqlServer(() => ({ data: {} }));
  onTestFinished(server.stop);
  const api = createApi(server.url);
  const query = { page: 1, perPage: 10, sort: { field: 'id', order: 'ASC' }, filter: {} } as const;
  for (const { data } of Object.values(resources)) {
    // The answer is empty: only what was asked counts.
    await data.list?.(api, query).catch(() => undefined);
    await data.one?.(api, 'x').catch(() => undefined);
    await data.create?.(api, {}).catch(() => undefined);
    await data.update?.(api, {}, { id: 'x' }).catch(() => undefined);
  }
  const known = Object.values(knownDocuments).flatMap((documents) => Object.values(documents));
  expect(server.asked.length).toBeGreaterThan(50);
  for (const { query: text } of server.asked) expect(known).toContain(text);
});

/** A server that takes forms: it notes their keys and parts, and cannot answer the first. */
async function takingForms() {
  const taken: { key: string | undefined; form: FormData }[] = [];
  const server = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk);
    const type = { 'content-type': String(request.headers['content-type']) };
    const form = await new Response(Buffer.concat(body), { headers: type }).formData();
    taken.push({ key: request.headers['idempotency-key']?.toString(), form });
    response.setHeader('content-type', 'application/json');
    if (taken.length > 1) return response.end(JSON.stringify({ data: { ok: true } }));
    const told = { message: 'Tạm thời chưa làm được.', extensions: { code: 'INTERNAL' } };
    return response.writeHead(503, { 'retry-after': '5' }).end(JSON.stringify({ errors: [told] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // A listening TCP server has an address object.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, taken };
}

it('sends a file again under the key of the try that the server could not answer', async () => {
  const { url, taken } = await takingForms();
  const api = createApi(url);
  const send = () => {
    // Chosen anew it is the same file.
    const file = new File(['x'], 'trang.html', { lastModified: 1 });
    return importPage.act(api, { file }, createOwnTurns());
  };
  await expect(send()).rejects.toMatchObject({ code: 'INTERNAL', retryAfter: 5 });
  expect(await send()).toEqual({ ok: true });
  await send();
  const [first, second, third] = taken;
  expect(second?.key).toBe(first?.key);
  expect(third?.key).not.toBe(first?.key);
  expect(JSON.parse(String(second?.form.get('map')))).toEqual({ 0: ['variables.input.file'] });
  expect(second?.form.get('0')).toMatchObject({ name: 'trang.html', size: 1 });
});
