import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const fields = /* GraphQL */ `
  one: createSiteLink(input: $one) { siteLink { title } }
  other: createSiteLink(input: $other) { siteLink { title } }
`;
const variables = '($one: CreateSiteLinkInput!, $other: CreateSiteLinkInput!)';

/** A server that died when the first of several deeds was done and the next was not yet begun. */
async function diedAfter(title: string): Promise<void> {
  await db.siteLink.deleteMany({ where: { title: { not: title } } });
  await db.$executeRaw`UPDATE idempotency_keys SET finished = false, answer = NULL,
    deeds = jsonb_build_array(deeds -> 0), claimed_at = claimed_at - interval '1 minute'`;
}

it.each([
  ['side by side', `mutation ${variables} { ${fields} }`],
  ['in a fragment', `mutation ${variables} { ...Both } fragment Both on Mutation { ${fields} }`],
  ['in a part without a name', `mutation ${variables} { ... on Mutation { ${fields} } }`],
])('of two deeds %s nobody is told that both were done when one was', async (_how, query) => {
  const root = (await db.orgUnit.findFirst({ where: { parentId: null } })) ?? (await makeOrgUnit());
  const { headers } = await signedIn('ADMINISTRATOR', root.id);
  const asked = { ...headers, 'idempotency-key': randomUUID() };
  const { id } = await db.siteLinkGroup.create({ data: { name: randomUUID() } });
  const link = () => ({
    group: globalId('SiteLinkGroup', id),
    title: randomUUID(),
    url: 'https://bao.test',
  });
  const [one, other] = [link(), link()];
  expect((await ask(query, { one, other }, asked)).errors).toBeUndefined();
  await diedAfter(one.title);
  const again = await ask(query, { one, other }, asked);
  expect([codeOf(again), again.data?.other]).toEqual(['CONFLICT', undefined]);
});
