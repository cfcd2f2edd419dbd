import { beforeAll, describe, expect, it } from 'vitest';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, unique } from '#test/factories.ts';
import { makeMerger } from '#test/merger-factories.ts';

useDatabase();

const query = /* GraphQL */ `
  query ($slug: String!, $asOf: Date, $first: Int, $after: String) {
    orgUnit(slug: $slug, asOf: $asOf) {
      articles(first: $first, after: $after) {
        totalCount
        nodes { slug }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

async function articlesOf(slug: string, variables: object = {}) {
  const { data } = await ask(query, { slug, ...variables });
  const { nodes, ...list } = data.orgUnit.articles;
  return { ...list, slugs: nodes.map((node: { slug: string }) => node.slug) };
}

let units: Record<'province' | 'north' | 'south' | 'branch' | 'united', string>;
let stories: Record<'north' | 'south' | 'branch' | 'united', string>;

beforeAll(async () => {
  const province = await makeOrgUnit({ kind: 'PROVINCE' });
  const commune = { parentId: province.id, kind: 'COMMUNE' } as const;
  const [north, south] = [await makeOrgUnit(commune), await makeOrgUnit(commune)];
  const branch = await makeOrgUnit({ parentId: province.id, kind: 'BRANCH' });
  const slug = unique('xa-moi');
  const unitedId = await makeMerger({
    on: '2025-07-01',
    decisionNumber: '1659/NQ-UBTVQH15',
    from: [north.id, south.id],
    into: { ...commune, slug, name: 'Xã Mới' },
  });
  const story = async (orgUnitId: string, publishedAt: string) =>
    (await makeArticle({ orgUnitId, publishedAt: new Date(publishedAt) })).slug;
  units = {
    province: province.slug,
    north: north.slug,
    south: south.slug,
    branch: branch.slug,
    united: slug,
  };
  stories = {
    north: await story(north.id, '2018-03-08T03:00:00Z'),
    south: await story(south.id, '2019-03-08T03:00:00Z'),
    // Already the next day in Vietnam.
    branch: await story(branch.id, '2020-03-07T18:00:00Z'),
    united: await story(unitedId, '2025-08-01T03:00:00Z'),
  };
  await makeArticle({ orgUnitId: unitedId, status: 'DRAFT', publishedAt: null });
  await makeArticle({ orgUnitId: unitedId, publishedAt: new Date('2999-01-01Z') });
  await makeArticle({ orgUnitId: unitedId, deletedAt: new Date() });
  const hidden = await makeCategory({ hidden: true });
  await makeArticle({ orgUnitId: north.id, categoryId: hidden.id });
  await makeArticle();
});

describe("a unit's articles", () => {
  it('are its own and those of the units that it came out of, newest first', async () => {
    const slugs = [stories.united, stories.south, stories.north];
    expect(await articlesOf(units.united)).toMatchObject({ totalCount: 3, slugs });
  });

  it('are, for a unit that has ended, those that it had', async () => {
    expect((await articlesOf(units.north)).slugs).toEqual([stories.north]);
    expect((await articlesOf(units.branch)).slugs).toEqual([stories.branch]);
  });

  it('are those of everything below, also of what went into it', async () => {
    const { slugs } = await articlesOf(units.province);
    expect(slugs).toEqual([stories.united, stories.branch, stories.south, stories.north]);
  });

  it('are those that were there on the day', async () => {
    const on = async (slug: string, asOf: string) => (await articlesOf(slug, { asOf })).slugs;
    expect(await on(units.province, '2019-12-31')).toEqual([stories.south, stories.north]);
    expect(await on(units.province, '2020-03-07')).not.toContain(stories.branch);
    expect(await on(units.province, '2020-03-08')).toContain(stories.branch);
    expect(await on(units.united, '2025-07-01')).toEqual([stories.south, stories.north]);
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Awaited<ReturnType<typeof articlesOf>> = await articlesOf(units.province, {
        first: 1,
        after,
      });
      seen.push(...page.slugs);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual((await articlesOf(units.province)).slugs);
    const variables = { slug: units.united, first: 101 };
    expect(codeOf(await ask(query, variables))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(query, { slug: units.united, after: 'AAAA' }))).toBe('BAD_USER_INPUT');
  });
});
