import { type Browser, chromium, type Page } from 'playwright-core';
import { startChromium } from '../e2e/support/chromium.ts';
import { administrator, startSystem } from '../e2e/support/system.ts';

// node bench/first-screens.ts [rounds]: what a first visit costs, nothing being kept of an earlier one: the bytes
// of a reader's letters, and how long the back office takes on a slow telephone: its door, the desk, and the menu
// with which the whole has come. Starts a system of its own.
const [rounds = 3] = process.argv.slice(2).map(Number);

// A telephone of the simplest kind in a commune with a weak signal.
const slowdown = 4;
const bytesPerSecond = 400_000 / 8;

interface Visit {
  seconds: number;
  bytes: number;
  fontBytes: number;
}

/** Opens an address in a browser that has been nowhere, until `shown` is seen and all letters have come. */
async function visit(
  browser: Browser,
  address: string,
  shown: (page: Page) => Promise<void>,
  { cookies = [], slow = false }: { cookies?: Cookies; slow?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'vi-VN',
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const fonts = new Set<string>();
  const result = { seconds: 0, bytes: 0, fontBytes: 0 };
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.endsWith('.woff2')) fonts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    result.bytes += encodedDataLength;
    if (fonts.has(requestId)) result.fontBytes += encodedDataLength;
  });
  if (slow) {
    const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      ...speed,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await shown(page);
  result.seconds = (performance.now() - begun) / 1000;
  await page.waitForLoadState('networkidle');
  await context.close();
  return result;
}

type Cookies = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['cookies']>>;

async function signedIn(browser: Browser, address: string): Promise<Cookies> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.getByLabel('Thư điện tử').fill(administrator.email);
  await page.getByLabel('Mật khẩu').fill(administrator.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('banner').waitFor();
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const system = await startSystem();
const server = await startChromium();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const office = `${system.apiUrl}/admin/`;
  const cookies = await signedIn(browser, office);
  const heading = (page: Page) => page.locator('h1').first().waitFor();
  const home = await (await fetch(system.siteUrl)).text();
  const article = /href="(\/bai-viet\/[^"]+)"/.exec(home)?.[1] ?? '/';
  const screens = {
    home: () => visit(browser, system.siteUrl, heading),
    article: () => visit(browser, new URL(article, system.siteUrl).href, heading),
    'sign-in, slow': () =>
      visit(browser, office, (page) => page.getByLabel('Thư điện tử').waitFor(), { slow: true }),
    'desk, slow': () =>
      visit(browser, office, (page) => page.getByText('Mới đăng').first().waitFor(), {
        cookies,
        slow: true,
      }),
    'menu, slow': () =>
      visit(
        browser,
        office,
        (page) => page.getByRole('banner').getByRole('button').first().waitFor(),
        { cookies, slow: true },
      ),
  };
  for (const [name, open] of Object.entries(screens)) {
    const visits: Visit[] = [];
    for (let round = 0; round < rounds; round++) visits.push(await open());
    const seconds = middle(visits.map((one) => one.seconds)).toFixed(1);
    const [{ bytes, fontBytes } = { bytes: 0, fontBytes: 0 }] = visits;
    console.log(`${name}: ${seconds} s, ${bytes} bytes, ${fontBytes} of them letters`);
  }
} finally {
  await server.close();
  await system.stop();
}
