import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, unique } from '#test/factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreatePartnerInput!) {
    createPartner(input: $input) { partner { id name version } }
  }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { name version } } }
`;
const remove = 'mutation ($id: ID!) { deletePartner(input: { id: $id }) { deletedId } }';
const issue = /* GraphQL */ `
  mutation ($input: IssueApiTokenInput!) {
    issueApiToken(input: $input) { token apiToken { id prefix scopes status } }
  }
`;
const revoke = 'mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { apiToken { status } } }';
const list = 'query { partners { totalCount nodes { name tokens { prefix status lastUsedAt } } } }';

async function administrator() {
  const { province, district } = await makeTree();
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const local = await signedIn('ADMINISTRATOR', district.id);
  const editor = await signedIn('EDITOR', province.id);
  return { headers, local: local.headers, editor: editor.headers };
}

async function makePartner(headers: Record<string, string>) {
  const answer = await ask(create, { input: { name: unique('Báo Phụ nữ') } }, headers);
  return answer.data.createPartner.partner;
}

const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString();

async function makeToken(headers: Record<string, string>, scopes = ['articles:read']) {
  const { id: partnerId } = await makePartner(headers);
  const input = { partnerId, label: 'máy chủ', scopes, expiresAt: nextYear() };
  const { token, apiToken } = (await ask(issue, { input }, headers)).data.issueApiToken;
  return { id: apiToken.id, token, bearer: { authorization: `Bearer ${token}` } };
}

describe('partners', () => {
  it('are managed by administrators at the root', async () => {
    const { headers, local, editor } = await administrator();
    const partner = await makePartner(headers);
    expect((await ask(list, {}, headers)).data.partners.totalCount).toBe(1);
    const input = { id: partner.id, expectedVersion: 1, name: unique('Báo') };
    for (const [as, code] of [
      [local, 'FORBIDDEN'],
      [editor, 'FORBIDDEN'],
      [{}, 'UNAUTHENTICATED'],
    ] as const) {
      expect(codeOf(await ask(list, {}, as))).toBe(code);
      expect(codeOf(await ask(create, { input: { name: 'Báo' } }, as))).toBe(code);
      expect(codeOf(await ask(update, { input }, as))).toBe(code);
      expect(codeOf(await ask(remove, { id: partner.id }, as))).toBe(code);
      const node = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: partner.id }, as);
      expect(node.data.node).toBeNull();
    }
    const changed = await ask(update, { input }, headers);
    expect(changed.data.updatePartner.partner).toEqual({ name: input.name, version: 2 });
    expect(codeOf(await ask(update, { input }, headers))).toBe('CONFLICT');
    expect(codeOf(await ask(update, { input: { ...input, id: 'AAAA' } }, headers))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await ask(create, { input: { name: input.name } }, headers))).toBe(
      'BAD_USER_INPUT',
    );
    expect(codeOf(await ask(create, { input: { name: ' ' } }, headers))).toBe('BAD_USER_INPUT');
    const gone = await ask(remove, { id: partner.id }, headers);
    expect(gone.data.deletePartner.deletedId).toBe(partner.id);
    expect(codeOf(await ask(remove, { id: partner.id }, headers))).toBe('NOT_FOUND');
  });
});

describe('issueApiToken', () => {
  it('shows the token once and stores its hash', async () => {
    const { headers } = await administrator();
    const { token } = await makeToken(headers);
    expect(token).toMatch(/^hoi_[\w-]{43}$/);
    const rows = JSON.stringify([await db.apiToken.findMany(), await db.outboxEvent.count()]);
    expect(rows).not.toContain(token);
    const entries = await db.auditEntry.findMany({ where: { action: 'issue-api-token' } });
    expect(JSON.stringify(entries.map((entry) => entry.detail))).not.toContain(token);
  });

  it('refuses unknown scopes, past dates, ids of nothing and who may not', async () => {
    const { headers, local } = await administrator();
    const { id: partnerId } = await makePartner(headers);
    const input = { partnerId, label: 'x', scopes: ['articles:read'], expiresAt: nextYear() };
    const refused = async (change: object, as: Record<string, string> = headers) =>
      codeOf(await ask(issue, { input: { ...input, ...change } }, as));
    expect(await refused({}, {})).toBe('UNAUTHENTICATED');
    expect(await refused({}, local)).toBe('FORBIDDEN');
    expect(await refused({ scopes: ['articles:write'] })).toBe('BAD_USER_INPUT');
    expect(await refused({ scopes: [] })).toBe('BAD_USER_INPUT');
    expect(await refused({ expiresAt: '2020-01-01T00:00:00Z' })).toBe('BAD_USER_INPUT');
    expect(await refused({ expiresAt: '2999-01-01T00:00:00Z' })).toBe('BAD_USER_INPUT');
    expect(await refused({ partnerId: 'AAAA' })).toBe('NOT_FOUND');
    expect(await refused({ partnerId: globalId('PartnerOrganisation', randomUUID()) })).toBe(
      'NOT_FOUND',
    );
  });
});

describe('a token', () => {
  it('reads what strangers read whatever its scopes, and nothing of the staff', async () => {
    const { headers } = await administrator();
    const { title } = await makeArticle();
    const unit = await db.orgUnit.findFirstOrThrow();
    const id = globalId('OrgUnit', unit.id);
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const scope of ['articles:read', 'organisation:read']) {
      const { bearer } = await makeToken(headers, [scope]);
      const read = await ask('{ viewer { kind scopes } articles { nodes { title } } }', {}, bearer);
      expect(read.data.viewer).toEqual({ kind: 'PARTNER', scopes: [scope] });
      expect(read.data.articles.nodes).toContainEqual({ title });
      expect((await ask(node, { id }, bearer)).data.node).toEqual({ id });
      expect(codeOf(await ask('{ users { nodes { name } } }', {}, bearer))).toBe('FORBIDDEN');
      const user = globalId('User', (await db.user.findFirstOrThrow()).id);
      expect(codeOf(await ask(node, { id: user }, bearer))).toBe('FORBIDDEN');
    }
  });

  it('never writes, whatever the mutation', async () => {
    const { headers } = await administrator();
    const { bearer } = await makeToken(headers);
    const before = await db.auditEntry.count();
    const signIn =
      'mutation { signIn(input: { email: "a@b.vn", password: "x" }) { viewer { name } } }';
    for (const attempt of [
      signIn,
      'mutation { signOut { signedOut } }',
      'mutation { createCategory(input: { name: "A" }) { category { id } } }',
      'mutation { createPartner(input: { name: "A" }) { partner { id } } }',
    ]) {
      const answer = await ask(attempt, {}, bearer);
      expect(codeOf(answer)).toBe('FORBIDDEN');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    expect(await db.auditEntry.count()).toBe(before);
  });

  it('opens nothing once revoked, expired or deleted', async () => {
    const { headers, local } = await administrator();
    const { id, bearer } = await makeToken(headers);
    const question = '{ articles(first: 1) { nodes { title } } }';
    expect((await ask(question, {}, bearer)).status).toBe(200);
    expect(codeOf(await ask(revoke, { id }, local))).toBe('FORBIDDEN');
    expect(codeOf(await ask(revoke, { id }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(revoke, { id: 'AAAA' }, headers))).toBe('NOT_FOUND');
    const revoked = await ask(revoke, { id }, headers);
    expect(revoked.data.revokeApiToken.apiToken.status).toBe('REVOKED');
    const refused = await ask(question, {}, bearer);
    expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);

    const later = await makeToken(headers);
    const now = clock.now;
    clock.now = () => new Date(Date.now() + 301 * 86_400_000);
    expect((await ask(question, {}, later.bearer)).status).toBe(401);
    clock.now = now;
    expect((await ask(question, {}, later.bearer)).status).toBe(200);
  });

  it.each(['', 'Bearer', 'Bearer hoi_short', 'Basic aG9pOmhvaQ==', `Bearer hoi_${'A'.repeat(43)}`])(
    'that reads %j is refused, never taken for nobody',
    async (authorization) => {
      const answer = await ask('{ articles { nodes { title } } }', {}, { authorization });
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.data).toBeUndefined();
    },
  );
});
