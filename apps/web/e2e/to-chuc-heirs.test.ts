import { beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { api } from './support/api.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
} from './support/browser.ts';
import { decide } from './support/organisation.ts';
import { unitPage } from './support/organisation-pages.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const find = 'query ($slug: String!) { orgUnit(slug: $slug) { id } }';

// No commune: how many there are is counted elsewhere.
/** One unit went into another in 2020, which was split in 2023; a branch went along, another one ended. */
beforeAll(async () => {
  const session = await api.signIn();
  const unit = async (slug: string) => (await api.askFor(find, { slug }, session)).orgUnit.id;
  const founded = (sign: string, name: string, slug: string, parent: string, unitKind: string) => ({
    kind: 'CREATE',
    ref: `new:${sign}`,
    parent,
    name,
    slug,
    unitKind,
  });
  await decide(api, session, {
    title: 'Lập tỉnh Thử Nối',
    effectiveOn: '2017-01-01',
    steps: [
      founded('t', 'Tỉnh Thử Nối', 'tinh-thu-noi', await unit('hoi'), 'PROVINCE'),
      founded('1', 'Hội Phụ nữ Nối Một', 'xa-noi-mot', 'new:t', 'SPECIAL'),
      founded('2', 'Hội Phụ nữ Nối Hai', 'xa-noi-hai', 'new:t', 'SPECIAL'),
      founded('a', 'Chi hội Nối A', 'chi-hoi-noi-a', 'new:1', 'BRANCH'),
      founded('b', 'Chi hội Nối B', 'chi-hoi-noi-b', 'new:1', 'BRANCH'),
    ],
  });
  const merged = [await unit('chi-hoi-noi-b'), await unit('chi-hoi-noi-a')];
  await decide(api, session, {
    title: 'Nhập xã Nối Một',
    effectiveOn: '2020-01-01',
    steps: [
      { kind: 'MERGE', units: [await unit('xa-noi-mot')], into: await unit('xa-noi-hai') },
      { kind: 'MERGE', units: merged, into: merged[1] },
    ],
  });
  const province = await unit('tinh-thu-noi');
  await decide(api, session, {
    title: 'Chia xã Nối Hai',
    effectiveOn: '2023-01-01',
    steps: [
      founded('3', 'Hội Phụ nữ Nối Ba', 'xa-noi-ba', province, 'SPECIAL'),
      founded('4', 'Hội Phụ nữ Nối Bốn', 'xa-noi-bon', province, 'SPECIAL'),
      {
        kind: 'SPLIT',
        unit: await unit('xa-noi-hai'),
        childrenTo: 'new:3',
        parts: [{ unit: 'new:3' }, { unit: 'new:4' }],
      },
    ],
  });
});

it.each([true, false])('leads a reader on to the units of today, JavaScript %s', async (script) => {
  const page = await openPage({ javaScriptEnabled: script });
  await page.goto(unitPage('xa-noi-mot'));
  const told = page.locator('.unit-absence');
  expect(await told.textContent()).toContain('Hợp nhất vào Hội Phụ nữ Nối Hai.');
  expect(await told.textContent()).toContain('Nay là Hội Phụ nữ Nối Ba và Hội Phụ nữ Nối Bốn.');
  await told.getByRole('link', { name: 'Xem các đơn vị từng trực thuộc nay ở đâu' }).click();
  const below = page.getByRole('region', { name: 'Đơn vị từng trực thuộc: 2' });
  const lines = (await below.getByRole('listitem').allTextContents()).sort();
  expect(lines).toEqual([
    'Chi hội Nối Anay thuộc Hội Phụ nữ Nối Ba',
    'Chi hội Nối Bnay là Chi hội Nối A',
  ]);
  await below.getByRole('link', { name: 'Hội Phụ nữ Nối Ba' }).click();
  await page.waitForURL(unitPage('xa-noi-ba'));
  // In between there was one successor, and on the last day none.
  await page.goto(unitPage('xa-noi-mot', '2021-01-01'));
  expect(await told.textContent()).not.toContain('Nay là');
  expect((await below.getByRole('listitem').allTextContents()).join()).toContain(
    'nay thuộc Hội Phụ nữ Nối Hai',
  );
  await page.goto(unitPage('xa-noi-mot', '2019-12-31'));
  expect((await told.count()) + (await below.count())).toBe(0);
  await page.goto(unitPage('xa-noi-hai'));
  await told.getByRole('link', { name: 'Hội Phụ nữ Nối Bốn' }).waitFor();
  expectNoComplaints(page);
});

it('leads from the real province by its districts to the communes of today', async () => {
  const page = await openPage();
  await page.goto(unitPage('tinh-quang-nam'));
  await page
    .locator('.unit-absence')
    .getByRole('link', { name: /Đà Nẵng/ })
    .waitFor();
  const below = page.getByRole('region', { name: /^Đơn vị từng trực thuộc: \d+$/ });
  expect(await below.getByRole('listitem').count()).toBe(17);
  await below.getByRole('link', { name: 'Huyện Nam Trà My' }).click();
  await page.waitForURL(unitPage('huyen-nam-tra-my'));
  const commune = below.getByRole('listitem').filter({ hasText: 'Xã Trà Dơn' });
  await commune.getByText('nay là').waitFor();
  await commune.getByRole('link').last().click();
  await page.locator('h1').filter({ hasText: 'Hội LHPN xã Trà' }).waitFor();
  expect(await page.locator('.unit-absence').count()).toBe(0);
  expectNoComplaints(page);
});

it.each([1280, 390])('has nothing that axe finds at %i px', async (width) => {
  const page = await openPage();
  await page.setViewportSize({ width, height: 900 });
  for (const slug of ['xa-noi-mot', 'tinh-quang-nam', 'huyen-nam-tra-my']) {
    await page.goto(unitPage(slug));
    expect([slug, await faultsOf(page), await overflow(page)]).toEqual([slug, [], 0]);
  }
});

it('leads on in the back office too', async () => {
  const page = await openAdmin();
  const session = await api.signIn();
  const { orgUnit } = await api.askFor(find, { slug: 'xa-noi-mot' }, session);
  await page.goto(`${adminUrl}units/${encodeURIComponent(orgUnit.id)}/show`);
  await page.getByText('Nay là: Hội Phụ nữ Nối Ba, Hội Phụ nữ Nối Bốn').waitFor();
  await page.getByText('Chi hội Nối A: nay thuộc Hội Phụ nữ Nối Ba').waitFor();
  await page.getByText('Chi hội Nối B: nay là Chi hội Nối A').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBe(0);
  await page.getByRole('link', { name: 'Hội Phụ nữ Nối Bốn' }).first().click();
  await page.getByRole('heading', { name: 'Hội Phụ nữ Nối Bốn' }).waitFor();
  expectNoComplaints(page);
});
