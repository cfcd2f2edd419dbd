import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gql } from '@urql/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from './client.server.ts';

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

let server: Server;
let apiUrl: string;
let answer: Answer | 'silence' = { data: null };
let answerStatus = 200;
let received: IncomingHttpHeaders = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    received = request.headers;
    if (answer === 'silence') return;
    response.statusCode = answerStatus;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port.
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const question = gql<{ a: number }, Record<string, never>>`{ a }`;
const write = gql<{ b: number }, Record<string, never>>`mutation { b }`;
const caller = {
  address: '192.0.2.7',
  userAgent: 'Firefox\r\nx: y',
  languages: 'vi',
  visitorId: 'v',
};
const refused = (code: string, data: Answer['data'] = null): Answer => ({
  data,
  errors: [{ message: 'Không được.', extensions: { code } }],
});

function api(options: { siteKey?: string; url?: string } = {}) {
  const siteKey = () => options.siteKey;
  return createApi({ apiUrl: options.url ?? apiUrl, siteKey, timeoutMs: 200 })(caller);
}

describe('read', () => {
  it('speaks for its visitor with the key, and says nothing of her without it', async () => {
    answer = { data: { a: 1 } };
    expect(await api({ siteKey: 'khoa' }).read(question, {})).toEqual({ a: 1 });
    expect(received['x-hoi-site']).toBe('khoa');
    expect(received['x-hoi-visitor-address']).toBe('192.0.2.7');
    expect(received['x-hoi-visitor-agent']).toBe('Firefoxx: y');
    await api().read(question, {});
    expect(received['x-hoi-visitor-address']).toBeUndefined();
  });

  it('asks for a fresh answer when told to', async () => {
    answer = { data: { a: 1 } };
    await api({ siteKey: 'khoa' }).read(question, {});
    expect(received['x-hoi-fresh']).toBeUndefined();
    await api({ siteKey: 'khoa' }).read(question, {}, { fresh: true });
    expect(received).toMatchObject({ 'x-hoi-fresh': '1', 'x-hoi-site': 'khoa' });
  });

  it('shows what came when a part failed', async () => {
    answer = refused('INTERNAL', { a: 1 });
    expect(await api().read(question, {})).toEqual({ a: 1 });
  });

  it.each([
    ['NOT_FOUND', 404],
    ['BAD_USER_INPUT', 404],
    ['RATE_LIMITED', 429],
    // A fault of this question says nothing of other pages.
    ['INTERNAL', 500],
    ['QUERY_TOO_COMPLEX', 500],
  ])('%s is a page with status %i', async (code, status) => {
    answer = refused(code);
    await expect(api().read(question, {})).rejects.toMatchObject({ status });
  });

  it('is 503 when the API says that its database is away', async () => {
    answer = refused('INTERNAL');
    answerStatus = 503;
    await expect(api().read(question, {})).rejects.toMatchObject({ status: 503 });
    answerStatus = 200;
  });

  it('is 503 when the API is silent or away', async () => {
    answer = 'silence';
    await expect(api().read(question, {})).rejects.toMatchObject({ status: 503 });
    const away = api({ url: 'http://127.0.0.1:9' });
    await expect(away.read(question, {})).rejects.toMatchObject({ status: 503 });
  });
});

describe('write', () => {
  it('hands a refusal on in its own words', async () => {
    answer = refused('CONFLICT');
    const { refusal } = await api().write(write, {});
    expect(refusal).toEqual({ code: 'CONFLICT', message: 'Không được.' });
  });

  it('says when the API did not answer', async () => {
    answer = 'silence';
    expect((await api().write(write, {})).refusal?.code).toBe('UNAVAILABLE');
  });
});
