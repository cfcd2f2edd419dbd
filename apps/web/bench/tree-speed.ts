import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@hoi/contract/node/free-port';
import { chromium, type Page } from 'playwright-core';
import { runScript, startScript, untilAnswers } from '../e2e/support/child.ts';
import { startChromium } from '../e2e/support/chromium.ts';

// node bench/tree-speed.ts [rounds] [units] [running back offices…]: how quickly the tree of the back office
// opens, unfolds, takes keys and scrolls. Without addresses it starts a system of its own and fills it; several
// addresses take turns.
const [rounds = 5, units = 2000] = process.argv.slice(2, 4).map(Number);
const administrator = { email: 'quantri@hoi.local', password: 'Mua-lua-vang-2026' };
const arrows = 60;
const frames = 120;

async function ownSystem(): Promise<{ url: string; stop(): Promise<void> }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'hoi-tree-'));
  const database = startScript('apps/api/test/disposable-database.ts', [], {});
  while (!database.output().includes('\n')) await new Promise((done) => setTimeout(done, 100));
  const port = await freePort();
  const [databaseUrl = '', ownerUrl = ''] = database.output().split(/\s/);
  const env = {
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATA_DIR: directory,
    API_PORT: String(port),
    ADMIN_PASSWORD: administrator.password,
    WEATHER_URL: '',
    LOG_LEVEL: 'warn',
  };
  const url = `http://127.0.0.1:${port}`;
  const api = startScript('apps/api/src/main.ts', [], env);
  await untilAnswers(api, `${url}/ready`);
  await runScript('apps/api/src/cli/main.ts', ['seed-demo'], env);
  await runScript('apps/api/bench/province-data.ts', [ownerUrl, String(units)], {});
  const stop = async () => {
    await api.stop();
    await database.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { url, stop };
}

/** Put into the page: tells when what an event set off has been painted. */
function watchPage(): void {
  const painted = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => done(performance.now());
        after.port2.postMessage(0);
      });
    });
  window.treeHeight = () =>
    document.querySelector('[role=tree]')?.firstElementChild?.clientHeight ?? 0;
  window.watch = (kind, least) => {
    window.took = new Promise((done) => {
      const listen = async ({ timeStamp }: Event) => {
        let end = await painted();
        while (window.treeHeight() < least) end = await painted();
        done(end - timeStamp);
      };
      addEventListener(kind, listen, { capture: true, once: true });
    });
  };
}

declare global {
  interface Window {
    treeHeight(): number;
    /** Milliseconds from the next event of a kind to the paint with which the tree is at least so high. */
    watch(kind: 'click' | 'keydown', least: number): void;
    took: Promise<number>;
  }
}

const rowHeight = 36;

async function timed(
  page: Page,
  kind: 'click' | 'keydown',
  leastRows: number,
  act: () => Promise<void>,
): Promise<number> {
  const watched = { kind, least: leastRows * rowHeight };
  await page.evaluate(({ kind, least }) => window.watch(kind, least), watched);
  await act();
  return page.evaluate(() => window.took);
}

/** From the click in the menu to the painted tree. */
async function opening(page: Page): Promise<number> {
  await page.getByRole('menuitem', { name: 'Bàn làm việc' }).click();
  await page.getByRole('tree').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  const item = page.getByRole('menuitem', { name: 'Cây tổ chức' });
  return timed(page, 'click', 20, () => item.click());
}

async function arrowTimes(page: Page): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < arrows; n++)
    took.push(await timed(page, 'keydown', 1, () => page.keyboard.press('ArrowDown')));
  return took;
}

/** Milliseconds between frames while the whole tree passes, ten rows a frame. */
function scrolling(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const tree = document.querySelector('[role=tree]');
    const took: number[] = [];
    let last = await new Promise<number>((done) => requestAnimationFrame(done));
    for (let n = 0; tree && n < count; n++) {
      tree.scrollTop += 360;
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      took.push(now - last);
      last = now;
    }
    return took;
  }, frames);
}

const names = ['first opening', 'opening again', 'unfold all', 'arrow', 'longest arrow'] as const;
const more = ['frame', 'longest frame', 'rows', 'elements'] as const;
type Figures = Record<(typeof names)[number] | (typeof more)[number], number>;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function walk(page: Page, url: string): Promise<Figures> {
  await page.addInitScript(watchPage);
  await page.goto(`${url}/admin/`);
  await page.getByLabel('Thư điện tử').fill(administrator.email);
  await page.getByLabel('Mật khẩu').fill(administrator.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('banner').waitFor();
  const first = await opening(page);
  const again = await opening(page);
  await page.getByRole('tree').focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  const unfolded = await timed(page, 'keydown', units * 0.9, () => page.keyboard.press('*'));
  await page.waitForTimeout(300);
  const moved = await arrowTimes(page);
  const passed = await scrolling(page);
  return {
    'first opening': first,
    'opening again': again,
    'unfold all': unfolded,
    arrow: median(moved),
    'longest arrow': Math.max(...moved),
    frame: median(passed),
    'longest frame': Math.max(...passed),
    rows: (await page.evaluate(() => window.treeHeight())) / rowHeight,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  };
}

const given = process.argv.slice(4);
const system = given.length > 0 ? null : await ownSystem();
const addresses = system ? [system.url] : given;
const server = await startChromium();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const found = new Map(addresses.map((url): [string, Figures[]] => [url, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [url, figures] of found) {
      const viewport = { width: 1280, height: 900 };
      const context = await browser.newContext({ viewport, locale: 'vi-VN' });
      const walked = await walk(await context.newPage(), url);
      // The first round only warms the server.
      if (round > 0) figures.push(walked);
      await context.close();
    }
  }
  console.log(`| medians of ${rounds}, ms | ${addresses.map((url) => `${url} `).join('| ')}|`);
  console.log(`|---|${addresses.map(() => '---|').join('')}`);
  for (const name of [...names, ...more]) {
    const cells = [...found.values()].map((figures) => median(figures.map((one) => one[name])));
    console.log(`| ${name} | ${cells.map((value) => value.toFixed(1)).join(' | ')} |`);
  }
} finally {
  await browser.close();
  await server.close();
  await system?.stop();
}
