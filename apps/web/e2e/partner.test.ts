import { expect, it } from 'vitest';
import { ask, askFor, signIn } from './support/api.ts';

const reading = '{ articles(first: 3) { nodes { title } } }';
const writing = `mutation {
  createCategory(input: { name: "Chuyên mục của đối tác" }) { category { id } } }`;

it('reads articles with its token, may change nothing, and is out as soon as it is revoked', async () => {
  const session = await signIn();
  const { createPartner } = await askFor(
    'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }',
    { input: { name: 'Báo Phụ nữ' } },
    session,
  );
  const input = {
    partnerId: createPartner.partner.id,
    label: 'Trang tin',
    scopes: ['articles:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const { issueApiToken } = await askFor(
    'mutation ($input: IssueApiTokenInput!) { issueApiToken(input: $input) { token apiToken { id } } }',
    { input },
    session,
  );
  const bearer = { authorization: `Bearer ${issueApiToken.token}` };
  expect(issueApiToken.token).toMatch(/^hoi_/);

  const read = await ask(reading, {}, bearer);
  expect(read.errors).toBeUndefined();
  expect(read.data.articles.nodes).toHaveLength(3);
  const written = await ask(writing, {}, bearer);
  expect(written.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

  await askFor(
    'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { id } } }',
    { input: { id: issueApiToken.apiToken.id } },
    session,
  );
  const refused = await ask(reading, {}, bearer);
  expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(refused.data?.articles).toBeUndefined();
  const malformed = await ask(reading, {}, { authorization: 'Bearer hoi_nothing' });
  expect(malformed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
