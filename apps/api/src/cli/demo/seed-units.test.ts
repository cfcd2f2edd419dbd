import { beforeAll, describe, expect, it } from 'vitest';
import { articleContent } from '#modules/newsroom/articles/article-content.ts';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { seedArticles } from './seed-articles.ts';
import { seedUnits } from './seed-units.ts';

useDatabase();

beforeAll(async () => {
  await makeOrgUnit({ slug: 'hoi', kind: 'CENTRAL' });
  await db.$transaction((tx) => seedUnits(tx), { timeout: 60_000 });
}, 60_000);

/** The articles alone are asked for: pictures take seconds to draw. */
const noPicture = () => null;

describe('the units of the demo', () => {
  it('have branches of all four bases, groups, and bodies that are no places', async () => {
    const living = await db.orgUnit.findMany({
      where: { alive: true, kind: { in: ['BRANCH', 'GROUP', 'SPECIAL'] } },
      select: { kind: true, parent: { select: { kind: true } }, versions: true },
    });
    const above = (kind: string) =>
      new Set(living.filter((unit) => unit.kind === kind).map(({ parent }) => parent?.kind));
    expect(above('BRANCH')).toEqual(new Set(['COMMUNE']));
    expect(above('GROUP')).toEqual(new Set(['BRANCH']));
    expect(above('SPECIAL')).toEqual(new Set(['PROVINCE']));
    const bases = new Set(living.flatMap(({ versions }) => versions.map(({ basis }) => basis)));
    expect([...bases].filter((basis) => basis !== null).sort()).toEqual([
      'AGE',
      'RESIDENCE',
      'THEME',
      'TRADE',
    ]);
  });

  it('publish the articles: the province until its end, then the city that has them all', async () => {
    await db.$transaction((tx) => seedArticles(tx, noPicture), { timeout: 60_000 });
    const question = `query ($slug: String!) {
      orgUnit(slug: $slug) { articles(first: 100) { totalCount nodes { publishedAt } } } }`;
    const articlesOf = async (slug: string) =>
      (await ask(question, { slug })).data.orgUnit.articles;
    const former = await articlesOf('tinh-quang-nam');
    const present = await articlesOf('thanh-pho-da-nang');
    const before = ({ publishedAt }: { publishedAt: string }) => publishedAt < '2025-06-30T17:00';
    expect(present.totalCount).toBe(await db.article.count());
    expect(former.totalCount).toBe(present.nodes.filter(before).length);
    expect(former.nodes.every(before)).toBe(true);
    expect(former.totalCount).toBeLessThan(present.totalCount);
  });

  it('have articles whose history begins with what is shown', async () => {
    const all = await db.article.findMany({
      include: { versions: true, tags: { include: { tag: true } } },
    });
    expect(all.length).toBeGreaterThan(0);
    for (const { title, body, coverId, categoryId, tags, versions, version } of all) {
      const names = tags.map(({ tag }) => tag.name).sort();
      const kept = versions.map(({ number, content }) => ({ number, ...articleContent(content) }));
      expect(kept).toEqual([
        expect.objectContaining({ number: version, title, body, coverId, categoryId }),
      ]);
      expect(kept[0]?.tags.toSorted()).toEqual(names);
    }
  });

  it('can be reached at addresses that lead nowhere', async () => {
    const contacts = await db.orgUnitContact.findMany();
    expect(contacts.length).toBeGreaterThanOrEqual(3);
    for (const { email } of contacts) expect(email).toMatch(/\.example$/);
  });

  it('show readers the tree before the reform and after', async () => {
    const count = async (asOf: string) => {
      const query = /* GraphQL */ `
        query ($asOf: Date!) {
          orgUnits(filter: { kind: COMMUNE }, asOf: $asOf) { totalCount }
        }
      `;
      return (await ask(query, { asOf })).data.orgUnits.totalCount;
    };
    expect(await count('2018-12-31')).toBe(297);
    expect(await count('2025-07-01')).toBe(94);
  });
});
