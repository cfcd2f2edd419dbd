import { explorerPath } from '@hoi/contract/addresses';
import { tokenScopes } from '@hoi/domain/token-scopes';
import { explorerWords as english } from '@hoi/localization/en/access/explorer';
import { explorerWords as vietnamese } from '@hoi/localization/words/access/explorer';
import { tokenFaults } from '@hoi/localization/words/access/tokens';
import { requestFaults } from '@hoi/localization/words/frame/requests';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { createServer } from '#server.ts';
import { testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { asPartner } from '#test/one-of-everything.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { createRequestLimits } from './request-limits.ts';

useDatabase();

const apiUrl = 'http://api.test';
const address = apiUrl + explorerPath;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

async function makeToken(): Promise<string> {
  const { authorization = '' } = await asPartner(tokenScopes);
  return authorization.slice('Bearer '.length);
}

let token: string;

beforeAll(async () => {
  token = await makeToken();
});

function send(body: string, headers: Record<string, string> = {}, server = testServer()) {
  const init = { method: 'POST', headers: { ...form, ...headers }, body };
  return server.request(address, init);
}

const given = (value: string) => new URLSearchParams({ token: value }).toString();

/** What a page of the form says, once it is seen to be one that keeps and repeats nothing. */
async function shown(response: Response, typed = token) {
  const page = await response.text();
  expect(page).toContain('<form method="post" action="/graphiql"');
  expect(page).not.toContain(typed);
  expect(page).not.toMatch(/<script|<link|<img| style="/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("form-action 'self'");
  expect(policy).not.toContain('unsafe');
  const [, fault] = /role="alert" id="fault">([^<]*)</.exec(page) ?? [];
  return { status: response.status, page, fault };
}

describe('the form', () => {
  it('is shown to everybody, in the language of the browser', async () => {
    const ask = async (language?: string) =>
      (
        await shown(
          await testServer().request(address, {
            headers: language ? { 'accept-language': language } : {},
          }),
        )
      ).page;
    expect(await ask()).toContain(vietnamese.heading);
    expect(await ask('vi-VN,vi;q=0.9,en;q=0.8')).toContain(vietnamese.heading);
    expect(await ask('fr')).toContain(vietnamese.heading);
    expect(await ask('en-US,en;q=0.9,vi;q=0.8')).toContain(english.heading);
    expect(await ask('en')).toContain('<html lang="en">');
  });

  it('takes nothing out of an address', async () => {
    const { page } = await shown(await testServer().request(`${address}?${given(token)}`));
    expect(page).toContain(vietnamese.heading);
  });
});

describe('a token that is valid', () => {
  it('opens GraphiQL, which sends it from memory and keeps it nowhere', async () => {
    const response = await send(given(` Bearer ${token}\n`));
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(`"authorization":"Bearer ${token}"`);
    expect(page.split(token)).toHaveLength(2);
    expect(page).toContain('"shouldPersistHeaders":false');
    expect(page).toContain('"isHeadersEditorEnabled":false');
    expect(page).toContain('"credentials":"omit"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('meets a policy that lets no script in but its own, and sends nothing elsewhere', async () => {
    const policies = await Promise.all([send(given(token)), send(given(token))]).then((all) =>
      all.map(({ headers }) => headers.get('content-security-policy') ?? ''),
    );
    const [first = '', second] = policies;
    expect(first).not.toBe(second);
    expect(first).toMatch(/script-src 'nonce-[\w+/=]{24}' blob:;/);
    expect(first.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    // Of styles alone, which run nothing.
    expect(first.match(/'unsafe-inline'/g)).toHaveLength(1);
    const page = await (await send(given(token))).text();
    const [before = ''] = page.split('<script nonce="');
    expect(before).not.toContain('<script');
    // One script, which nothing inside of it ends.
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).not.toMatch(/<(script|link|img)[^>]* (src|href)="https?:/);
  });

  it('is offered what others than the staff may ask, and nothing else', async () => {
    const page = await (await send(given(token))).text();
    expect(page).toContain('"goneArticles"');
    for (const name of ['createArticle', 'issueApiToken', 'auditEntries', 'CreateUserInput'])
      expect(page).not.toContain(`"${name}"`);
  });

  it('counts as a request that was made with it', async () => {
    const server = createServer({
      apiUrl,
      siteUrl: 'http://web.test',
      development: false,
      requestsPerMinute: 2,
    });
    const own = await makeToken();
    expect((await send(given(own), {}, server)).status).toBe(200);
    expect((await send(given(own), {}, server)).status).toBe(200);
    const response = await send(given(own), {}, server);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await shown(response, own)).status).toBe(429);
  });

  it('is charged to it', async () => {
    const requestLimits = createRequestLimits({ namedPoints: 700 });
    const server = createServer({
      apiUrl,
      siteUrl: 'http://web.test',
      development: false,
      requestLimits,
    });
    const own = await makeToken();
    expect((await send(given(own), {}, server)).status).toBe(200);
    expect((await send(given(own), {}, server)).status).toBe(429);
  });
});

describe('refused with the form again, which never repeats what was typed', () => {
  it.each([
    ['nothing', ''],
    ['another word', 'matkhau'],
    ['the form of a token', `hoi_${'a'.repeat(43)}`],
    ['a script', '"><script>alert(1)</script>'],
    ['bytes that are no text', 'hoi_\0\uFFFD'],
  ])('%s', async (_, typed) => {
    const { status, page, fault } = await shown(await send(given(typed)), typed || token);
    expect([status, fault]).toEqual([401, tokenFaults.invalid]);
    expect(page).toContain('aria-invalid="true"');
  });

  it.each([
    ['revoked', { revokedAt: new Date() }],
    ['expired', { createdAt: new Date(0), expiresAt: new Date(Date.now() - 1000) }],
  ])('a token that is %s', async (_, change) => {
    const own = await makeToken();
    expect((await send(given(own))).status).toBe(200);
    await db.apiToken.updateMany({ where: { prefix: own.slice(0, 10) }, data: change });
    const { status, fault } = await shown(await send(given(own)), own);
    expect([status, fault]).toEqual([401, tokenFaults.invalid]);
  });

  it('in the language of the browser', async () => {
    const { fault, page } = await shown(await send(given('no'), { 'accept-language': 'en-GB' }));
    expect(fault).toBe('The token is not valid, or no longer.');
    expect(page).toContain(english.heading);
  });

  it.each([
    ['another page', { origin: 'https://la.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another port', { origin: 'http://api.test:3000' }],
    ['a page that does not say which', { 'sec-fetch-site': 'cross-site' }],
  ])('a form of %s, whatever its token', async (_, headers) => {
    const { status, fault } = await shown(await send(given(token), headers));
    expect([status, fault]).toEqual([403, vietnamese.foreignForm]);
  });

  it.each([
    ['JSON', JSON.stringify({ token: 'x' }), { 'content-type': 'application/json' }],
    ['an upload', 'x', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text', 'token=x', { 'content-type': 'text/plain' }],
    ['no token', 'code=1', {}],
    ['two tokens', 'token=a&token=b', {}],
  ])('%s instead of the form', async (_, body, headers) => {
    const { status, fault } = await shown(await send(body, headers));
    expect([status, fault]).toEqual([400, vietnamese.otherForm]);
  });

  it('what is longer than any token, by its bytes', async () => {
    const { status, fault } = await shown(await send(given('ư'.repeat(100))));
    expect([status, fault]).toEqual([413, requestFaults.tooLarge]);
  });

  it('the session of a member of staff: the form takes tokens alone', async () => {
    const { province } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const { status } = await shown(await send(given(''), headers));
    expect(status).toBe(401);
  });
});
