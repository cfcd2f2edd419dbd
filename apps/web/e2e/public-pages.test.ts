import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { oldPageSlug } from './support/old-page.ts';

connectBrowser();

const paths: Record<string, string> = {
  home: '/',
  news: '/tin-tuc',
  category: '/tin-tuc/hoat-dong-hoi',
  article: `/bai-viet/${oldPageSlug}`,
  print: `/bai-viet/${oldPageSlug}/in`,
  search: '/tim-kiem',
  'search with results': '/tim-kiem?q=hoi+vien',
  'search without results': '/tim-kiem?q=zzzzqqqq',
  albums: '/thu-vien-anh',
  'static page': '/gioi-thieu/chuc-nang-nhiem-vu',
  'site map': '/so-do-trang',
  'not found': '/khong-co-trang-nay',
  'documentation for partners': new URL('/docs', adminUrl).href,
};

beforeAll(async () => {
  const find = async (from: string, pattern: RegExp) => {
    const [, path] = pattern.exec(await (await fetch(siteUrl + from)).text()) ?? [];
    if (!path) throw new Error(`${from} leads to nothing like ${pattern}`);
    return path;
  };
  paths.album = await find('/thu-vien-anh', /href="(\/thu-vien-anh\/[^"]+)"/);
  paths.photo = `${paths.album}/1`;
  paths.poll = await find('/', /action="(\/tham-do\/[^"]+)"/);
});

const kinds = [...Object.keys(paths), 'album', 'photo', 'poll'];

describe.each(kinds)('%s', (kind) => {
  it('has nothing that axe finds, fits every screen and complains of nothing', async () => {
    const page = await openPage();
    await page.goto(new URL(paths[kind] ?? '', siteUrl).href);
    for (const width of [1280, 768, 390, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${kind} at ${width} px`).toBe(0);
      if (width === 1280 || width === 390) expect(await faultsOf(page)).toEqual([]);
    }
    expectNoComplaints(page, /status of 404/);
  });
});

it('says of a vote what it knows, and nothing under any other name', async () => {
  const said = async (name: string) => {
    const answer = await fetch(`${siteUrl}${paths.poll}?thong-bao=${name}`);
    return [answer.status, (await answer.text()).includes('role="status"')];
  };
  expect(await said('cam-on')).toEqual([200, true]);
  for (const name of ['', 'x', 'constructor', '__proto__'])
    expect(await said(name), name).toEqual([200, false]);
});
