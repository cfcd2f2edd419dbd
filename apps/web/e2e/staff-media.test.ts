import { expect, it } from 'vitest';
import { askFor, signIn } from './support/api.ts';
import { adminUrl, connectBrowser } from './support/browser.ts';
import { publishDraft, saveOver } from './support/drafts.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const list = '{ mediaFiles(first: 1) { nodes { id url fileName version } } }';
const newest = async () => (await askFor(list, {}, await signIn())).mediaFiles.nodes[0];

it.each([1280, 390])(
  'says where a file is used, and takes no other kind in its place, at %i px',
  async (width) => {
    const page = await openAdmin(undefined, { viewport: { width, height: 900 } });
    await page.goto(`${adminUrl}media`);
    const files = page.getByRole('listitem');
    await files.first().waitFor();
    const old = {
      name: `anh-cu-${width}.png`,
      mimeType: 'image/png',
      buffer: await page.screenshot(),
    };
    await page.getByLabel('Tệp tải lên').setInputFiles(old);
    await page.getByText('Đã tải lên 1 tệp.').waitFor();
    const media = await newest();
    const { id, version } = await publishDraft(`Bài có ảnh ${width}`);
    const picture = { type: 'image', attrs: { mediaId: media.id, src: '/x', alt: 'Buổi họp' } };
    await saveOver(id, version, { body: { type: 'doc', content: [picture] } });

    const card = files.filter({ hasText: old.name });
    await card.getByRole('button', { name: 'Nơi dùng, thay tệp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Tệp này đang dùng ở 1 bài viết.').waitFor();
    expect(await dialog.getByRole('link').textContent()).toBe(`Bài có ảnh ${width}`);
    const wrong = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') };
    await dialog.locator('input[type="file"]').setInputFiles(wrong);
    await dialog.getByRole('button', { name: 'Thay bằng tệp này' }).click();
    await dialog.getByText(/^Chỉ nhận ảnh JPEG/).waitFor();
  },
  120_000,
);
