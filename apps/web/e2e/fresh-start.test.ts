import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@hoi/contract/node/free-port';
import { expect, it, onTestFinished } from 'vitest';
import { startScript } from './support/child.ts';
import { startWeatherService } from './support/weather-service.ts';

const ready = 'Cổng Hội is ready';

async function startFromNothing() {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'hoi-fresh-'));
  onTestFinished(() => rm(dataDirectory, { recursive: true, force: true }));
  const weather = await startWeatherService();
  onTestFinished(weather.stop);
  const [apiPort, webPort] = [String(await freePort()), String(await freePort())];
  const launcher = startScript('packages/tooling/src/run/run-system.ts', [], {
    DATA_DIR: dataDirectory,
    API_PORT: apiPort,
    WEB_PORT: webPort,
    WEATHER_URL: weather.url,
  });
  onTestFinished(launcher.stop);
  const [apiUrl, siteUrl] = [`http://127.0.0.1:${apiPort}`, `http://127.0.0.1:${webPort}`];
  return { launcher, apiUrl, siteUrl };
}

async function ask(url: string, init?: RequestInit) {
  const answer = await fetch(url, init).catch(() => null);
  return {
    status: answer?.status ?? 0,
    headers: answer?.headers,
    text: (await answer?.text()) ?? '',
  };
}

/** What somebody gets who opens the site and its API again and again until all is said to be ready. */
async function pester(siteUrl: string, apiUrl: string, isOver: () => boolean) {
  const seen: { path: string; status: number; text: string; retry: string | null }[] = [];
  const categories = JSON.stringify({ query: '{ categories { slug } }' });
  const headers = { 'content-type': 'application/json' };
  while (!isOver()) {
    // Straight to the API, as a partner does: this is what filled the list of categories too early.
    await ask(`${apiUrl}/graphql`, { method: 'POST', headers, body: categories });
    for (const asked of ['/', '/tin-tuc', '/tin-tuc/hoat-dong-hoi']) {
      const { status, text, headers: got } = await ask(siteUrl + asked);
      if (status > 0)
        seen.push({ path: asked, status, text, retry: got?.get('retry-after') ?? null });
    }
    await wait(20);
  }
  return seen;
}

it('shows nobody half a portal, and every category page once it says that it is ready', async () => {
  const { launcher, apiUrl, siteUrl } = await startFromNothing();
  const isOver = () => launcher.output().includes(ready) || launcher.process.exitCode !== null;
  const seen = await pester(siteUrl, apiUrl, isOver);
  expect(launcher.output()).toContain(ready);

  const query = JSON.stringify({ query: '{ categories { slug } }' });
  const headers = { 'content-type': 'application/json' };
  const answer = await ask(`${apiUrl}/graphql`, { method: 'POST', headers, body: query });
  const slugs = [...answer.text.matchAll(/"slug":"([^"]+)"/g)].map(([, slug = '']) => slug);
  expect(slugs.length).toBeGreaterThan(3);
  for (const slug of slugs) {
    expect((await ask(`${siteUrl}/tin-tuc/${slug}`)).status, slug).toBe(200);
  }

  const refused = seen.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  for (const { text, retry } of refused) {
    expect(text).toContain('đang nạp dữ liệu mẫu');
    expect(Number(retry)).toBeGreaterThan(0);
  }
  // Neither an empty front page nor an address that is not there yet.
  expect(seen.filter(({ status }) => status !== 503 && status !== 200)).toEqual([]);
}, 240_000);
