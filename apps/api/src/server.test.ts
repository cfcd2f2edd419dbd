import { siteHeaders } from '@hoi/contract/headers';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#graphql/limits.ts';
import { testServer } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { siteKey } from './http/request-context.ts';
import { createServer, type ServerOptions } from './server.ts';

useDatabase();

const apiUrl = 'http://api.test';
const address = `${apiUrl}/graphql`;
const json = { 'content-type': 'application/json' };

function server(options: Partial<ServerOptions> = {}) {
  return createServer({ apiUrl, siteUrl: 'http://web.test', development: false, ...options });
}

function post(body: unknown, headers: Record<string, string> = {}) {
  return testServer().request(address, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Status and code of the first error; the whole answer must say nothing of the inside. */
async function refusal(response: Response | Promise<Response>) {
  const { status, headers } = await response;
  const text = await (await response).clone().text();
  expect(text).not.toMatch(/stack|prisma|node_modules|SELECT |\.ts:/i);
  expect(headers.get('content-type')).toMatch(/json/);
  return [status, JSON.parse(text).errors[0].extensions.code];
}

describe('an address that is none', () => {
  it.each([
    '/%5C',
    '/%5c%5cla.example',
    '//la.example',
    '/\\la.example',
    '/%2F%2Fla.example',
    '/admin/%2e%2e%5cmaster-secret',
    '/admin/..%2f..%2f',
    '/media/%00',
    '/media/%ff',
    '/%',
    '/media/%252e%252e',
    '/graphql%00',
    '/graphql%2f',
    `/${'a'.repeat(5000)}`,
  ])('%s is not found, and leads nowhere', async (path) => {
    for (const method of ['GET', 'POST', 'HEAD']) {
      const answer = await testServer().request(apiUrl + path, { method });
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 404, null]);
    }
  });
});

describe('limits on a question', () => {
  const deep = (levels: number) =>
    `{ orgUnits(first: 1) { nodes { ${'children { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`;
  const spread = `{ orgUnits(first: 1) { nodes { ...A } } }
    fragment A on OrgUnit { children { children { children { children { children { ...B } } } } } }
    fragment B on OrgUnit { children { children { children { children { children { id } } } } } }`;
  const aliases = `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }`;
  const dear = `query ($n: Int) { orgUnits(first: $n) { nodes { ancestors { id } parent { id }
    children { id name slug children { id name slug children { id name slug } } } } } articles(first: 100) {
    nodes { newer(first: 100) { nodes { older(first: 100) { nodes { title } } } } } } }`;

  it.each([
    ['depth', { query: deep(15) }],
    ['depth behind fragments', { query: spread }],
    ['aliases', { query: aliases }],
    ['repeats', { query: `{ viewer { ${'name '.repeat(3900)} } }` }],
    ['cost', { query: dear, variables: { n: 100 } }],
  ])('on %s', async (_name, body) => {
    const [, code] = await refusal(post(body));
    expect(code).toBe('QUERY_TOO_COMPLEX');
  });

  it('on tokens', async () => {
    const query = `query (${Array.from({ length: 1001 }, (_, i) => `$v${i}: ID`).join(' ')}) { viewer { name } }`;
    const [, code] = await refusal(post({ query }));
    expect(code).toBe('QUERY_TOO_COMPLEX');
  });

  it('leaves room for the question that a page asks', async () => {
    const response = await post({ query: deep(2) });
    expect((await response.json()).errors).toBeUndefined();
  });
});

describe('forms of a request', () => {
  it.each([
    ['{"query": "{ viewer'],
    ['[]'],
    ['[{"query": "{ viewer { name } }"}, {"query": "{ viewer { name } }"}]'],
    ['null'],
    ['{"query": 5}'],
    ['{"variables": {}}'],
    ['{"query": "{ viewer { password } }"}'],
    ['{"query": "{ viewer { name }"}'],
    ['{"query": "query ($n: Int!) { orgUnits(first: $n) { nodes { id } } }"}'],
  ])('refuses %s', async (body) => {
    const [status, code] = await refusal(post(body));
    expect(code).toBe('BAD_USER_INPUT');
    expect([200, 400]).toContain(status);
  });

  it('refuses a large body, whether it says its size or not', async () => {
    const large = JSON.stringify({ query: '{ viewer { name } }', x: 'x'.repeat(limits.bodyBytes) });
    expect(await refusal(post(large, { 'content-length': String(large.length) }))).toEqual([
      413,
      'BAD_USER_INPUT',
    ]);
    expect(await refusal(post(large))).toEqual([413, 'BAD_USER_INPUT']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/graphql', ''])(
    'refuses the content type "%s", which a form of a stranger could send',
    async (type) => {
      const response = post({ query: '{ viewer { name } }' }, { 'content-type': type });
      expect(await refusal(response)).toEqual([415, 'BAD_USER_INPUT']);
    },
  );

  it('reads by GET, and never writes by it', async () => {
    const get = (query: string) =>
      testServer().request(`${address}?${new URLSearchParams({ query })}`);
    const read = await get('{ viewer { name } }');
    expect(await read.json()).toEqual({ data: { viewer: null } });
    const [status] = await refusal(get('mutation { signOut { signedOut } }'));
    expect(status).toBe(405);
  });
});

describe('pages of other origins', () => {
  const whoAmI = { query: '{ viewer { name } }' };
  let cookie: string;
  let name: string;
  beforeAll(async () => {
    const { province } = await makeTree();
    const staff = await signedIn('ADMINISTRATOR', province.id);
    cookie = staff.headers.cookie;
    name = staff.user.name;
  });
  const viewerFor = async (headers: Record<string, string>) =>
    (await (await post(whoAmI, { cookie, ...headers })).json()).data.viewer;

  it('never get to use the session', async () => {
    expect(await viewerFor({ origin: 'https://evil.example' })).toBeNull();
    expect(await viewerFor({ origin: 'null' })).toBeNull();
    expect(await viewerFor({ origin: 'http://web.test' })).toBeNull();
    expect(await viewerFor({ 'sec-fetch-site': 'cross-site' })).toBeNull();
    expect(await viewerFor({ origin: apiUrl })).toEqual({ name });
    expect(await viewerFor({})).toEqual({ name });
    const named = { host: 'localhost:4000', origin: 'http://localhost:4000' };
    expect(await viewerFor(named)).toEqual({ name });
  });

  it('may read without credentials, and never write', async () => {
    const origin = 'https://partner.example';
    const read = await post(whoAmI, { origin });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    const write = await post({ query: 'mutation { signOut { signedOut } }' }, { origin, cookie });
    expect(write.headers.get('set-cookie')).toBeNull();
    expect((await refusal(write))[1]).toBe('FORBIDDEN');
    expect(await viewerFor({ origin: apiUrl })).toEqual({ name });
    const asked = await testServer().request(address, { method: 'OPTIONS', headers: { origin } });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    const own = await post(whoAmI, { origin: apiUrl });
    expect(own.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the limit on requests', () => {
  const question = JSON.stringify({ query: '{ rateLimit { limit remaining resetAt } }' });
  const asks = (app: ReturnType<typeof server>, headers: Record<string, string>) =>
    app.request(address, { method: 'POST', headers: { ...json, ...headers }, body: question });

  it('stops an address, and says when to come back', async () => {
    const app = server({ requestsPerMinute: 2 });
    const headers = { 'x-forwarded-for': 'made-up, 198.51.100.7' };
    const first = await (await asks(app, headers)).json();
    expect(first.data.rateLimit).toMatchObject({ limit: 2, remaining: 1 });
    await asks(app, headers);
    const stopped = await asks(app, headers);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusal(stopped)).toEqual([429, 'RATE_LIMITED']);
    expect((await asks(app, { 'x-forwarded-for': '198.51.100.8' })).status).toBe(200);
  });

  it('does not count the public site nor this machine', async () => {
    const app = server({ requestsPerMinute: 1 });
    const site = { 'x-forwarded-for': '198.51.100.7', [siteHeaders.key]: siteKey() };
    for (let i = 0; i < 3; i += 1) {
      expect((await (await asks(app, site)).json()).data.rateLimit).toBeNull();
      expect((await (await asks(app, {})).json()).data.rateLimit).toBeNull();
    }
  });
});

describe('the other addresses', () => {
  it('carry the security headers, refusals too', async () => {
    for (const path of ['/health', '/schema.graphql', '/graphql', '/nowhere']) {
      const { headers } = await testServer().request(apiUrl + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security'), path).toBeNull();
    }
    const secure = await server({ apiUrl: 'https://api.hoi.example' }).request('/health');
    expect(secure.headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
  });

  it('/ready wants every migration of this build', async () => {
    const ready = () => testServer().request(`${apiUrl}/ready`);
    expect((await ready()).status).toBe(200);
    await asOwner(
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_sign_in'`,
    );
    // The answer is a second old at most.
    const soon = { timeout: 3000 };
    await expect.poll(async () => (await ready()).status, soon).toBe(503);
    expect(await (await ready()).text()).toMatch(/^migrations not applied: \d+_sign_in$/);
    await asOwner('UPDATE _prisma_migrations SET finished_at = now()');
    await expect.poll(async () => (await ready()).status, soon).toBe(200);
  });

  it('/metrics is for this machine and for whoever has the token', async () => {
    const token = 'a token of some length';
    const ask = (headers: Record<string, string>, metricsToken?: string) =>
      server({ metricsToken }).request(`${apiUrl}/metrics`, { headers });
    const text = await (await ask({})).text();
    expect(text).toMatch(/hoi_http_request_duration_seconds_count\{method="GET",route="other"/);
    expect(text).toMatch(/hoi_db_connections\{state="active"\} \d+/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toContain('nowhere');
    const far = { 'x-forwarded-for': '198.51.100.7' };
    expect((await ask(far)).status).toBe(404);
    expect((await ask({ authorization: 'Bearer wrong' }, token)).status).toBe(404);
    expect((await ask({ authorization: 'Bearer undefined' })).status).toBe(404);
    expect((await ask({ ...far, authorization: `Bearer ${token}` }, token)).status).toBe(200);
  });

  it('GraphiQL opens for administrators, and for all while developing', async () => {
    const { province } = await makeTree();
    const page = async (headers: Record<string, string>, development = false) => {
      const asked = { accept: 'text/html', ...headers };
      const response = await server({ development }).request(address, { headers: asked });
      const html = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      return [response.status, html];
    };
    expect(await page({})).toEqual([401, false]);
    expect(await page((await signedIn('EDITOR', province.id)).headers)).toEqual([403, false]);
    const administrator = await signedIn('ADMINISTRATOR', province.id);
    expect(await page(administrator.headers)).toEqual([200, true]);
    expect(await page({}, true)).toEqual([200, true]);
  });

  it('GraphiQL keeps no header in the browser: a token may be among them', async () => {
    const asked = { headers: { accept: 'text/html' } };
    const page = await server({ development: true }).request(address, asked);
    expect(await page.text()).toContain('"shouldPersistHeaders":false');
  });
});

describe('a fault of the server', () => {
  it('is named INTERNAL, and nothing of the inside is told', async () => {
    await asOwner('ALTER TABLE org_units RENAME TO org_units_away');
    const inside = await post({ query: '{ orgUnits { nodes { id } } }' });
    expect((await refusal(inside))[1]).toBe('INTERNAL');
    await asOwner('ALTER TABLE org_units_away RENAME TO org_units');
    await asOwner('ALTER TABLE sessions RENAME TO sessions_away');
    const before = await post({ query: '{ viewer { name } }' }, { cookie: 'hoi_session=x' });
    expect(await refusal(before)).toEqual([500, 'INTERNAL']);
    await asOwner('ALTER TABLE sessions_away RENAME TO sessions');
  });
});
