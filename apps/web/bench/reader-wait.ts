import { type Browser, chromium } from 'playwright-core';
import { startChromium } from '../e2e/support/chromium.ts';

// node bench/reader-wait.ts <rounds> <site address…>: what a reader waits for on a slow telephone that has been
// nowhere: until the largest thing on the screen is painted, and how far the page moves under her. Several sites
// take turns. An article is the one named below, which every demo portal has.
const [rounds = '3', ...sites] = process.argv.slice(2);

// As in first-screens.ts, and a mast that is far away: an answer is on its way for a tenth of a second.
const slowdown = 4;
const bytesPerSecond = 400_000 / 8;
const latency = 100;

const pages = {
  home: '/',
  article: '/bai-viet/ban-mam-qua-mang-nhung-bai-hoc-dau-tien',
  list: '/tin-tuc',
  album: '/thu-vien-anh/duong-hoa-nong-thon-moi',
  search: '/tim-kiem?q=phu+nu',
  unit: '/to-chuc/phuong-hai-van',
} as const;

interface Visit {
  largest: number;
  moved: number;
  what: string;
  bytes: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 90_000 });
  const seen = await page.evaluate(async () => {
    type Painted = PerformanceEntry & { element?: Element | null; value: number };
    const entries = (type: string) =>
      new Promise<Painted[]>((resolve) => {
        new PerformanceObserver((list) => {
          // What is asked for has these; the types of the DOM do not know it yet.
          resolve(list.getEntries() as Painted[]);
        }).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const last = (await entries('largest-contentful-paint')).at(-1);
    const shifts = await entries('layout-shift');
    const moved = shifts.reduce((sum, { value }) => sum + value, 0);
    return { largest: last?.startTime ?? 0, what: last?.element?.localName ?? '', moved };
  });
  await context.close();
  return { ...seen, bytes };
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const server = await startChromium();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  console.log(
    '| page | site | largest painted, s | what | moved | bytes |\n|---|---|---|---|---|---|',
  );
  for (const [name, path] of Object.entries(pages)) {
    // Once before: what a site makes for its first reader is another figure.
    await Promise.all(sites.map(async (site) => (await fetch(site + path)).text()));
    const visits = new Map<string, Visit[]>(sites.map((site) => [site, []]));
    for (let round = 0; round < Number(rounds); round++) {
      for (const site of sites) visits.get(site)?.push(await visit(browser, site + path));
    }
    for (const [site, all] of visits) {
      const seconds = (middle(all.map(({ largest }) => largest)) / 1000).toFixed(2);
      const moved = Math.max(...all.map((one) => one.moved)).toFixed(3);
      const [{ what, bytes } = { what: '', bytes: 0 }] = all;
      console.log(`| ${name} | ${site} | ${seconds} | ${what} | ${moved} | ${bytes} |`);
    }
  }
} finally {
  await server.close();
}
