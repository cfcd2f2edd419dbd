import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { signIn } from './support/api.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
} from './support/browser.ts';

connectBrowser();

const screens = ['', 'articles', 'articles/create', 'albums', 'polls', 'partners', 'users'];
const widths = [1280, 390];
let session: { cookie: string };

beforeAll(async () => {
  session = await signIn();
});

it('has a sign-in page that axe finds nothing in', async () => {
  const page = await openPage();
  await page.goto(adminUrl);
  await page.getByLabel('Thư điện tử').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expectNoComplaints(page);
});

it.each(screens.flatMap((screen) => widths.map((width) => ({ screen, width }))))(
  'has nothing that axe finds in /admin/$screen at $width px',
  async ({ screen, width }) => {
    const page = await openPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const [name = '', ...value] = session.cookie.split('=');
    await page
      .context()
      .addCookies([{ name, value: value.join('='), url: new URL(adminUrl).origin }]);
    await page.goto(adminUrl + screen, { waitUntil: 'networkidle' });
    await page.getByRole('banner').waitFor();
    expect(page.url()).not.toMatch(/login/);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expectNoComplaints(page);
  },
);
