import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { askFor, signIn } from './support/api.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
  siteUrl,
} from './support/browser.ts';
import { publishDraft, saveOver } from './support/drafts.ts';
import { drawnPicture } from './support/drawn-picture.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const shown = 'id url fileName version renditions { url }';
const list = `{ mediaFiles(first: 1) { nodes { ${shown} } } }`;
const newest = async () => (await askFor(list, {}, await signIn())).mediaFiles.nodes[0];

interface Media {
  url: string;
  renditions: { url: string }[];
}

const addresses = ({ url, renditions }: Media) => [url, ...renditions.map((one) => one.url)];
const statusOf = async (page: Page, url: string) =>
  (await page.request.get(new URL(url, adminUrl).href)).status();

/** The colour in the middle of the article's picture, as a reader sees it. */
async function colourSeen(reader: Page, slug: string): Promise<number[]> {
  await reader.goto(`${siteUrl}/bai-viet/${slug}`);
  const picture = reader.getByRole('img', { name: 'Buổi họp' });
  await picture.scrollIntoViewIfNeeded();
  const shot = (await picture.screenshot()).toString('base64');
  // Where no policy of ours forbids it.
  const blank = await openPage();
  return blank.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const brush = canvas.getContext('2d');
    brush?.drawImage(image, 0, 0, 9, 9);
    return [...(brush?.getImageData(4, 4, 1, 1).data ?? [])].slice(0, 3);
  }, shot);
}

it.each([1280, 390])(
  'says where a picture is used, and puts another in its place before the reader’s eyes, at %i px',
  async (width) => {
    const page = await openAdmin(undefined, { viewport: { width, height: 900 } });
    await page.goto(`${adminUrl}media`);
    const files = page.getByRole('listitem');
    await files.first().waitFor();
    const old = await drawnPicture(`anh-cu-${width}.png`, '#c00000');
    await page.getByLabel('Tệp tải lên').setInputFiles(old);
    await page.getByText('Đã tải lên 1 tệp.').waitFor();
    const media = await newest();
    const { id, version } = await publishDraft(`Bài có ảnh ${width}`);
    const picture = { type: 'image', attrs: { mediaId: media.id, src: '/x', alt: 'Buổi họp' } };
    await saveOver(id, version, { body: { type: 'doc', content: [picture] } });
    const { article } = await askFor(
      'query ($id: ID!) { article(id: $id) { slug } }',
      { id },
      await signIn(),
    );
    const reader = await openPage({ viewport: { width, height: 900 } });
    const [red = 0, , blueBefore = 0] = await colourSeen(reader, article.slug);
    expect(red).toBeGreaterThan(blueBefore + 100);
    expect(addresses(media).length).toBeGreaterThan(1);

    const card = files.filter({ hasText: old.name });
    await card.getByRole('button', { name: 'Nơi dùng, thay tệp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Tệp này đang dùng ở 1 bài viết.').waitFor();
    const use = dialog.getByRole('listitem').getByRole('link');
    expect(await use.textContent()).toBe(`Bài có ảnh ${width}`);
    const wrong = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') };
    const input = dialog.locator('input[type="file"]');
    await input.setInputFiles(wrong);
    await dialog.getByRole('button', { name: 'Thay bằng tệp này' }).click();
    await dialog.getByText(/^Chỉ nhận ảnh JPEG/).waitFor();

    const next = await drawnPicture(`anh-moi-${width}.png`, '#0000c0');
    await input.setInputFiles(next);
    await dialog.getByText(/đang dùng ở 1 bài viết: tất cả sẽ hiện tệp mới ngay/).waitFor();
    expect(await dialog.getByText(/^Chỉ nhận ảnh JPEG/).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await dialog.getByRole('button', { name: 'Giữ tệp cũ' }).click();
    expect(await dialog.getByRole('button', { name: 'Thay bằng tệp này' }).count()).toBe(0);
    expect((await newest()).version).toBe(1);
    await input.setInputFiles(next);
    await dialog.getByRole('button', { name: 'Thay bằng tệp này' }).click();
    await page.getByText('Đã thay tệp').waitFor();
    await files.filter({ hasText: next.name }).waitFor();

    const after = await newest();
    expect(after).toMatchObject({ id: media.id, fileName: next.name, version: 2 });
    for (const url of addresses(after)) expect(await statusOf(reader, url)).toBe(200);
    // Gone for staff too, not only for readers.
    for (const url of addresses(media)) expect(await statusOf(page, url)).toBe(404);
    const [redAfter = 0, , blue = 0] = await colourSeen(reader, article.slug);
    expect(blue).toBeGreaterThan(redAfter + 100);
    expectNoComplaints(reader);
    expectNoComplaints(page);
  },
  120_000,
);
