import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@hoi/contract/node/free-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAt } from './support/api-at.ts';
import { startScript, untilAnswers } from './support/child.ts';
import { administrator, firstLine } from './support/system.ts';

// Two of each on one database and one data directory, as an office runs them behind a proxy.
const stops: (() => Promise<unknown>)[] = [];
const soonMs = 1000;
let first: Place;
let second: Place;
let session: { cookie: string };
let category: { id: string; slug: string };

interface Place {
  siteUrl: string;
  api: ReturnType<typeof apiAt>;
}

async function startPlace(shared: Record<string, string>): Promise<Place> {
  const [apiPort, webPort] = [String(await freePort()), String(await freePort())];
  const env = { ...shared, API_PORT: apiPort, WEB_PORT: webPort };
  const [apiUrl, siteUrl] = [`http://127.0.0.1:${apiPort}`, `http://127.0.0.1:${webPort}`];
  const api = startScript('apps/api/build/main.js', [], env);
  stops.push(api.stop);
  await untilAnswers(api, `${apiUrl}/ready`);
  const web = startScript('apps/web/server/main.ts', [], env);
  stops.push(web.stop);
  await untilAnswers(web, `${siteUrl}/ready`);
  return { siteUrl, api: apiAt(apiUrl) };
}

beforeAll(async () => {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'hoi-two-'));
  stops.push(() => rm(dataDirectory, { recursive: true, force: true }));
  const database = startScript('apps/api/test/disposable-database.ts', [], {});
  stops.push(database.stop);
  const [databaseUrl = '', ownerUrl = ''] = (await firstLine(database)).split(' ');
  const shared = {
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATA_DIR: dataDirectory,
    ADMIN_PASSWORD: administrator.password,
    WEATHER_URL: '',
    LOG_LEVEL: 'warn',
  };
  first = await startPlace(shared);
  second = await startPlace(shared);
  session = await first.api.signIn();
  const made = await first.api.askFor(
    'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id slug } } }',
    { input: { name: 'Tin hai nơi' } },
    session,
  );
  category = made.createCategory.category;
}, 180_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
}, 60_000);

const create = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id slug version } } }`;
const update = `mutation ($input: UpdateArticleInput!) {
  updateArticle(input: $input) { article { version } } }`;
const publish = `mutation ($input: PublishArticleInput!) {
  publishArticle(input: $input) { article { version } } }`;
const unpublish = `mutation ($input: ArticleStepInput!) {
  unpublishArticle(input: $input) { article { version } } }`;

async function draft(title: string) {
  const content = [{ type: 'text', text: 'Một đoạn.' }];
  const body = { type: 'doc', content: [{ type: 'paragraph', content }] };
  const input = { title, category: category.id, body };
  const { createArticle } = await first.api.askFor(create, { input }, session);
  return createArticle.article;
}

async function page(place: Place, address: string) {
  const answer = await fetch(place.siteUrl + address);
  return { status: answer.status, text: await answer.text() };
}

/** How long it takes until a page is as it should be, asking as readers do: again and again. */
async function timeUntil(place: Place, address: string, isRight: (page: Page) => boolean) {
  const started = performance.now();
  for (;;) {
    const seen = await page(place, address);
    const taken = performance.now() - started;
    if (isRight(seen)) return taken;
    if (taken > 20_000) throw new Error(`${address}: still ${seen.status} after 20 s`);
    await wait(10);
  }
}
type Page = Awaited<ReturnType<typeof page>>;

describe('two APIs and two sites on one database', () => {
  it('show, change and withdraw within a second what the other one was told', async () => {
    const { id, slug } = await draft('Bài đăng ở nơi thứ nhất');
    const [article, list] = [`/bai-viet/${slug}`, `/tin-tuc/${category.slug}`];
    // What is kept before the change must not be shown after it.
    for (const place of [first, second]) {
      for (const address of [article, list, '/']) await page(place, address);
    }
    expect((await page(second, article)).status).toBe(404);

    await first.api.askFor(publish, { input: { id } }, session);
    const shown = ({ status }: Page) => status === 200;
    expect(await timeUntil(second, article, shown)).toBeLessThan(soonMs);
    const named = ({ text }: Page) => text.includes('Bài đăng ở nơi thứ nhất');
    expect(await timeUntil(second, list, named)).toBeLessThan(soonMs);
    expect(await timeUntil(second, '/', named)).toBeLessThan(soonMs);

    const { article: now } = await first.api.askFor(
      'query ($id: ID!) { article(id: $id) { version } }',
      { id },
      session,
    );
    const input = { id, expectedVersion: now.version, title: 'Bài đã sửa ở nơi thứ hai' };
    await second.api.askFor(update, { input }, session);
    const renamed = ({ text }: Page) => text.includes('Bài đã sửa ở nơi thứ hai');
    expect(await timeUntil(first, article, renamed)).toBeLessThan(soonMs);

    await second.api.askFor(unpublish, { input: { id } }, session);
    expect(await timeUntil(first, article, ({ status }) => status === 404)).toBeLessThan(soonMs);
    const gone = (seen: Page) => !renamed(seen);
    expect(await timeUntil(first, list, gone)).toBeLessThan(soonMs);
    expect(await timeUntil(second, list, gone)).toBeLessThan(soonMs);
  }, 60_000);

  it('publish once what was scheduled, on both sites', async () => {
    const { id, slug } = await draft('Bài hẹn giờ');
    const publishedAt = new Date(Date.now() + 4000).toISOString();
    await first.api.askFor(publish, { input: { id, publishedAt } }, session);
    const address = `/bai-viet/${slug}`;
    expect((await page(first, address)).status).toBe(404);
    const shown = ({ status }: Page) => status === 200;
    await Promise.all([first, second].map((place) => timeUntil(place, address, shown)));
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(publishedAt));
    const entries =
      '{ auditEntries(first: 50, action: "reach-scheduled-time") { nodes { subjectId } } }';
    const announced = async () =>
      (await second.api.askFor(entries, {}, session)).auditEntries.nodes.length;
    // What is scheduled for within the minute is announced with the next one, by whichever server.
    await expect.poll(announced, { timeout: 75_000, interval: 500 }).toBeGreaterThan(0);
    await wait(5000);
    expect(await announced()).toBe(1);
  }, 120_000);
});
