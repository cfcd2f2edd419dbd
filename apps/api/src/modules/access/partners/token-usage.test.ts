import { startOfMonth } from '@hoi/localization/calendar-weeks';
import { localDay } from '@hoi/localization/date';
import { afterEach, describe, expect, it } from 'vitest';
import { limits } from '#graphql/limits.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { createServer } from '#server.ts';
import { ask, codeOf, globalId, testServer } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { asPartner } from '#test/one-of-everything.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { countTokenUsage, tokenUsageWrites } from './count-token-usage.ts';
import { forgetTokenUsage } from './forget-token-usage.command.ts';

useDatabase();

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

const { flush } = tokenUsageWrites;
const november = '2026-11-20T03:00:00Z';
const used = '{ viewer { tokenUsage { month requests points countedUntil } } rateLimit { cost } }';
const listed = '{ partners { nodes { tokens { id usage { month requests points } } } } }';

function at(iso: string): void {
  clock.now = () => new Date(iso);
}

/** A token that nobody has used yet: what it is sent with, and its row. */
async function makeToken() {
  const bearer = await asPartner(['articles:read']);
  const { id } = await db.apiToken.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return { bearer, id };
}

async function written(tokenId: string) {
  await flush();
  return db.tokenUsage.findMany({
    where: { tokenId },
    orderBy: { month: 'asc' },
    select: { month: true, requests: true, points: true },
  });
}

async function requestsOf(tokenId: string): Promise<number> {
  return (await written(tokenId)).reduce((sum, { requests }) => sum + requests, 0);
}

describe('what a token used', () => {
  it('is told to the token itself: its requests, what they cost, and until when', async () => {
    at(november);
    const { bearer } = await makeToken();
    const stranger = await makeToken();
    await ask(used, {}, stranger.bearer);
    const nothing = { requests: 0, points: 0, countedUntil: null };
    const first = await ask(used, {}, bearer);
    expect(first.data.viewer.tokenUsage).toEqual([
      { month: '2026-11-01', ...nothing },
      { month: '2026-10-01', ...nothing },
    ]);
    await flush();
    at('2026-11-20T03:01:00Z');
    const { data } = await ask(used, {}, bearer);
    const points = first.data.rateLimit.cost;
    expect(points).toBeGreaterThan(0);
    const until = { countedUntil: new Date(november).toISOString() };
    expect(data.viewer.tokenUsage[0]).toEqual({
      month: '2026-11-01',
      requests: 1,
      points,
      ...until,
    });
  });

  it('is counted in the month of Viet Nam, and shown with the month before', async () => {
    const { bearer, id } = await makeToken();
    at('2026-11-30T16:59:59Z');
    await ask('{ __typename }', {}, bearer);
    at('2026-11-30T17:00:00Z');
    await ask('{ __typename }', {}, bearer);
    await ask('{ __typename }', {}, bearer);
    await flush();
    const { data } = await ask(used, {}, bearer);
    const shown = data.viewer.tokenUsage.map(({ month, requests }: Record<string, unknown>) => [
      month,
      requests,
    ]);
    expect(shown).toEqual([
      ['2026-12-01', 2],
      ['2026-11-01', 1],
    ]);
    at('2026-12-31T17:00:00Z');
    await forgetTokenUsage();
    expect((await written(id)).map(({ month }) => month.toISOString().slice(0, 10))).toEqual([
      '2026-12-01',
    ]);
  });

  it('is shown to administrators at the root alone', async () => {
    const { bearer, id } = await makeToken();
    await ask('{ __typename }', {}, bearer);
    await flush();
    const { province, district } = await makeTree();
    const administrator = await signedIn('ADMINISTRATOR', province.id);
    const { data, errors } = await ask(listed, {}, administrator.headers);
    expect(errors).toBeUndefined();
    const tokens = data.partners.nodes.flatMap(
      (partner: { tokens: { id: string; usage: object[] }[] }) => partner.tokens,
    );
    const [shown] = tokens.filter((token: { id: string }) => token.id === globalId('ApiToken', id));
    expect(shown.usage).toMatchObject([
      { month: startOfMonth(localDay(clock.now())), requests: 1 },
      { requests: 0, points: 0 },
    ]);
    const own = await ask(used, {}, administrator.headers);
    expect(own.data.viewer.tokenUsage).toEqual([]);
    const local = await signedIn('ADMINISTRATOR', district.id);
    const editor = await signedIn('EDITOR', province.id);
    const node = 'query ($id: ID!) { node(id: $id) { ... on ApiToken { usage { requests } } } }';
    for (const [headers, code] of [
      [local.headers, 'FORBIDDEN'],
      [editor.headers, 'FORBIDDEN'],
      [bearer, 'FORBIDDEN'],
      [{}, 'UNAUTHENTICATED'],
    ] as const) {
      expect(codeOf(await ask(listed, {}, headers))).toBe(code);
      const found = await ask(node, { id: globalId('ApiToken', id) }, headers);
      expect(found.data?.node ?? null).toBeNull();
    }
    expect((await ask(used)).data.viewer).toBeNull();
  });
});

describe('counting', () => {
  it('leaves out who is not let in: ended, expired and malformed tokens', async () => {
    const { bearer, id } = await makeToken();
    const malformed = { authorization: `${bearer.authorization}x` };
    expect(codeOf(await ask(used, {}, malformed))).toBe('UNAUTHENTICATED');
    at('2999-01-02T00:00:00Z');
    expect(codeOf(await ask(used, {}, bearer))).toBe('UNAUTHENTICATED');
    clock.now = realNow;
    await db.apiToken.update({ where: { id }, data: { revokedAt: new Date() } });
    expect(codeOf(await ask(used, {}, bearer))).toBe('UNAUTHENTICATED');
    expect(await written(id)).toEqual([]);
  });

  it('leaves out what is too large to be read, and what comes when the minute is used up', async () => {
    const { bearer, id } = await makeToken();
    const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(limits.bodyBytes)}` });
    const headers = { 'content-type': 'application/json', ...bearer };
    const large = await testServer().request('/graphql', { method: 'POST', headers, body });
    expect(large.status).toBe(413);
    expect(await written(id)).toEqual([]);
    const options = { apiUrl: 'http://api.test', siteUrl: 'http://web.test', development: false };
    const strict = createServer({ ...options, requestsPerMinute: 2 });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const init = { method: 'POST', headers, body: '{"query":"{ __typename }"}' };
      statuses.push((await strict.request('/graphql', init)).status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
    expect(await requestsOf(id)).toBe(2);
  });

  it('charges nothing for what is refused before it runs', async () => {
    const { bearer, id } = await makeToken();
    const names = Array.from({ length: limits.aliases + 1 }, (_, n) => `a${n}: __typename`);
    const dear = `{ ${names.join(' ')} }`;
    expect(codeOf(await ask(dear, {}, bearer))).toBe('QUERY_TOO_COMPLEX');
    expect(codeOf(await ask('{ nothing }', {}, bearer))).toBe('BAD_USER_INPUT');
    expect(await written(id)).toMatchObject([{ requests: 2, points: 0n }]);
  });
});

describe('writing', () => {
  it('keeps what the database refuses, and adds it once when it takes it', async () => {
    const { id } = await makeToken();
    countTokenUsage(id, { requests: 3, points: 3_000_000_000 });
    await asOwner('ALTER TABLE token_usage RENAME TO token_usage_away');
    await expect(flush()).rejects.toThrow();
    countTokenUsage(id, { requests: 1 });
    await asOwner('ALTER TABLE token_usage_away RENAME TO token_usage');
    expect(await written(id)).toMatchObject([{ requests: 4, points: 3_000_000_000n }]);
    expect(await requestsOf(id)).toBe(4);
  });

  it('lets go what a token used that was deleted meanwhile, and nothing else', async () => {
    const [gone, kept] = [await makeToken(), await makeToken()];
    for (const { id } of [gone, kept]) countTokenUsage(id, { requests: 1 });
    await db.apiToken.delete({ where: { id: gone.id } });
    expect(await requestsOf(kept.id)).toBe(1);
    expect(await written(gone.id)).toEqual([]);
  });
});
