import { siteHeaders } from '@hoi/contract/headers';
import { afterEach, describe, expect, it } from 'vitest';
import { siteKey } from '#http/request-context.ts';
import { forgetCategories } from '#modules/newsroom/categories/category-directory.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';
import { flushVisits } from './flush-visits.ts';

useDatabase();

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';
const site = () => ({ [siteHeaders.key]: siteKey() });
const visit = (changes: object = {}) => ({
  path: '/bai-viet/x',
  address: '203.0.113.7',
  userAgent: firefox,
  ...changes,
});

const mutation = /* GraphQL */ `
  mutation ($input: RecordVisitsInput!) { recordVisits(input: $input) { counted } }
`;

async function send(visits: object[], batchId?: string) {
  const answer = await ask(mutation, { input: { visits, batchId } }, site());
  await flushVisits();
  return answer;
}

async function viewsOf(id: string): Promise<number> {
  return (await db.article.findUniqueOrThrow({ where: { id } })).viewCount;
}

function at(iso: string): void {
  clock.now = () => new Date(iso);
}

describe('recordVisits', () => {
  it('counts every page, and an article once per visitor in half an hour', async () => {
    const { id, version, updatedAt } = await makeArticle({ viewCount: 63 });
    const articleId = globalId('Article', id);
    at('2026-03-02T03:00:00Z');
    await send([visit({ articleId }), visit({ articleId }), visit({ path: '/' })]);
    expect(await viewsOf(id)).toBe(64);
    at('2026-03-02T03:29:59Z');
    await send([visit({ articleId })]);
    expect(await viewsOf(id)).toBe(64);
    at('2026-03-02T03:30:00Z');
    await send([visit({ articleId }), visit({ articleId, address: '203.0.113.8' })]);
    expect(await viewsOf(id)).toBe(66);
    expect(await db.visitDay.findMany()).toEqual([{ day: new Date('2026-03-02'), visits: 6 }]);
    expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({
      version,
      updatedAt,
    });
  });

  it('lets robots, prefetches and nameless programs pass', async () => {
    const before = await db.visitDay.aggregate({ _sum: { visits: true } });
    const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
    const answer = await send([
      visit({ userAgent: googlebot }),
      visit({ userAgent: 'curl/8.5.0' }),
      visit({ userAgent: 'facebookexternalhit/1.1' }),
      visit({ userAgent: '' }),
      visit({ prefetch: true }),
    ]);
    expect(answer.data.recordVisits.counted).toBe(0);
    expect(await db.visitDay.aggregate({ _sum: { visits: true } })).toEqual(before);
  });

  it('keeps neither address nor user agent, and another salt each day', async () => {
    const { id } = await makeArticle();
    const articleId = globalId('Article', id);
    at('2026-03-03T16:59:00Z');
    await send([visit({ articleId })]);
    at('2026-03-03T17:01:00Z');
    await send([visit({ articleId })]);
    const views = await db.recentView.findMany({ where: { articleId: id } });
    expect(new Set(views.map((view) => Buffer.from(view.visitorHash).toString('hex'))).size).toBe(
      2,
    );
    expect(await db.visitDay.findUnique({ where: { day: new Date('2026-03-04') } })).toMatchObject({
      visits: 1,
    });
    const salts = await db.visitorSalt.findMany({
      where: { day: { gte: new Date('2026-03-03') } },
    });
    expect(salts).toHaveLength(2);
  });

  it('does not count views of what readers cannot see', async () => {
    const { id: categoryId } = await makeCategory({ hidden: true });
    forgetCategories();
    const unseen = [
      await makeArticle({ status: 'DRAFT' }),
      await makeArticle({ publishedAt: new Date('2100-01-01') }),
      await makeArticle({ deletedAt: new Date() }),
      await makeArticle({ categoryId }),
    ];
    for (const { id } of unseen) {
      await send([visit({ articleId: globalId('Article', id) })]);
      expect(await viewsOf(id)).toBe(0);
    }
  });

  it('counts a bounded number of readers of one network, however many browsers it invents', async () => {
    const { id } = await makeArticle();
    const articleId = globalId('Article', id);
    at('2026-04-07T03:00:00Z');
    const before = await db.recentVisitor.count();
    const invented = Array.from({ length: 300 }, (_, n) =>
      visit({ articleId, address: '198.51.100.7', userAgent: `${firefox} ${n}` }),
    );
    for (let n = 0; n < 300; n += 50) await send(invented.slice(n, n + 50));
    expect(await viewsOf(id)).toBe(20);
    expect((await db.recentVisitor.count()) - before).toBe(100);
    const day = await db.visitDay.findUnique({ where: { day: new Date('2026-04-07') } });
    expect(day?.visits).toBe(100);
    await send([visit({ articleId, address: '198.51.100.8' })]);
    expect(await viewsOf(id)).toBe(21);
  });

  it('takes no place of a network for a reader who comes again, or for another article', async () => {
    const [one, two] = [await makeArticle(), await makeArticle()];
    at('2026-04-08T03:00:00Z');
    const reader = (n: number, { id }: { id: string }) =>
      visit({
        articleId: globalId('Article', id),
        address: `2001:db8:7::${n}`,
        userAgent: `${firefox} ${n}`,
      });
    for (let n = 0; n < 30; n += 1) await send([reader(1, one), reader(1, one)]);
    await send(Array.from({ length: 19 }, (_, n) => reader(n + 2, one)));
    await send([reader(30, one), reader(30, two)]);
    expect([await viewsOf(one.id), await viewsOf(two.id)]).toEqual([20, 1]);
    at('2026-04-08T03:30:00Z');
    await send([reader(31, one)]);
    expect(await viewsOf(one.id)).toBe(21);
  });

  it('counts a repeated batch once', async () => {
    const { id } = await makeArticle();
    const visits = [visit({ articleId: globalId('Article', id), address: '203.0.113.9' })];
    at('2026-03-09T03:00:00Z');
    await send(visits, 'lot-1');
    expect((await send(visits, 'lot-1')).data.recordVisits.counted).toBe(1);
    const day = await db.visitDay.findUnique({ where: { day: new Date('2026-03-09') } });
    expect(day?.visits).toBe(1);
  });

  it('refuses everybody but the site, a wrong key included', async () => {
    const input = { visits: [visit()] };
    expect(codeOf(await ask(mutation, { input }))).toBe('FORBIDDEN');
    const wrong = { [siteHeaders.key]: 'x'.repeat(siteKey().length) };
    expect(codeOf(await ask(mutation, { input }, wrong))).toBe('FORBIDDEN');
    const unit = await makeOrgUnit();
    const { cookie } = await makeStaff('ADMINISTRATOR', unit.id);
    expect(codeOf(await ask(mutation, { input }, { cookie }))).toBe('FORBIDDEN');
  });

  it.each([
    ['too many', () => Array.from({ length: 501 }, () => visit()), ['visits']],
    [
      'an id of another type',
      () => [visit({ articleId: globalId('Category', 'x') })],
      ['visits', 0, 'articleId'],
    ],
    ['a forged id', () => [visit(), visit({ articleId: 'AAAA' })], ['visits', 1, 'articleId']],
    ['no address', () => [visit({ address: '' })], ['visits', 0, 'address']],
    ['a path from elsewhere', () => [visit({ path: 'https://x.example' })], ['visits', 0, 'path']],
    ['an old visit', () => [visit({ at: '2020-01-01T00:00:00Z' })], ['visits', 0, 'at']],
  ])('refuses a whole batch with %s', async (_what, visits, path) => {
    const before = await db.visitDay.aggregate({ _sum: { visits: true } });
    const answer = await send(visits());
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(path);
    expect(await db.visitDay.aggregate({ _sum: { visits: true } })).toEqual(before);
  });

  it('cuts an endless user agent and takes a clock that runs ahead', async () => {
    at('2026-03-10T03:00:00Z');
    const long = visit({ userAgent: `${firefox} ${'x'.repeat(5000)}`, at: '2026-03-10T03:05:00Z' });
    expect((await send([long])).data.recordVisits.counted).toBe(1);
    const seen = await db.recentVisitor.findMany({
      where: { lastSeenAt: { gte: clock.now(), lt: new Date('2026-04-01') } },
    });
    expect(seen.map((visitor) => visitor.lastSeenAt)).toEqual([clock.now()]);
  });
});
