import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { delegateOfCongress, openPoll, read, rootUnit, write } from './support/deed-things.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

const news = (page: Page) => page.getByText('Người khác vừa lưu thay đổi của nội dung này.');

/** Comes back to the window, which asks at once what has happened, and waits for the answer. */
async function comeBack(page: Page): Promise<void> {
  const answer = page.waitForResponse((response) =>
    /RecordNow|query Menu/.test(response.request().postData() ?? ''),
  );
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await answer;
}

const albumNow = 'query ($id: ID!) { album(id: $id) { title description status version } }';

it.each([1280, 390])(
  'hears in an album what a colleague saved, and takes it in around what was typed, at %i px',
  async (width) => {
    const fields = { title: 'Album hai người sửa', orgUnit: await rootUnit() };
    const { album } = await write(
      'createAlbum',
      'CreateAlbumInput',
      'album { id version }',
      fields,
    );
    const now = async () => (await read(albumNow, { id: album.id })).album;
    const page = await openAdmin(undefined, { viewport: { width, height: 900 } });
    await page.goto(`${adminUrl}albums/${encodeURIComponent(album.id)}`);
    const title = page.getByRole('textbox', { name: /Tên album/ });
    await title.fill('Album hai người sửa, lần một');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect.poll(now).toMatchObject({ version: album.version + 1 });
    await comeBack(page);
    expect(await news(page).count()).toBe(0);

    await title.fill('Album hai người sửa, tên tôi gõ');
    await write('updateAlbum', 'UpdateAlbumInput', 'album { id }', {
      id: album.id,
      expectedVersion: album.version + 1,
      title: 'Album hai người sửa, lần một',
      description: 'Lời giới thiệu của đồng nghiệp.',
    });
    await comeBack(page);
    await news(page).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Tải bản mới' }).click();
    await page.getByText('Lời giới thiệu của đồng nghiệp.').waitFor();
    await news(page).waitFor({ state: 'detached' });
    expect(await title.inputValue()).toBe('Album hai người sửa, tên tôi gõ');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect.poll(now).toMatchObject({
      title: 'Album hai người sửa, tên tôi gõ',
      description: 'Lời giới thiệu của đồng nghiệp.',
    });
    expectNoComplaints(page);
  },
);

it('is asked whose lines stay when a colleague parted the text that is being written', async () => {
  const typed = 'Sáng nay họp. Chiều nay trồng cây. Tối nay hát.';
  const { album } = await write('createAlbum', 'CreateAlbumInput', 'album { id version }', {
    title: 'Album có lời nhiều dòng',
    orgUnit: await rootUnit(),
    description: 'Sáng nay họp. Chiều nay trồng cây.',
  });
  const page = await openAdmin();
  await page.goto(`${adminUrl}albums/${encodeURIComponent(album.id)}`);
  const description = page.getByRole('textbox', { name: 'Giới thiệu' });
  await description.fill(typed);
  await write('updateAlbum', 'UpdateAlbumInput', 'album { id }', {
    id: album.id,
    expectedVersion: album.version,
    title: 'Album có lời nhiều dòng',
    description: 'Sáng nay họp.\nChiều nay trồng cây.',
  });
  await comeBack(page);
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  const conflict = page.getByRole('dialog', { name: /Người khác đã sửa/ });
  await conflict.getByText('Sáng nay họp. ↵ Chiều nay trồng cây.').waitFor();
  await conflict.getByRole('button', { name: 'Ghép theo lựa chọn' }).click();
  expect(await description.inputValue()).toBe(typed);
  expectNoComplaints(page);
});

it('hears of a poll that a colleague closed, by itself, and of one that is gone', async () => {
  const poll = await openPoll(`Chị em rảnh buổi nào ${Date.now()}?`);
  const page = await openAdmin();
  await page.goto(`${adminUrl}polls/${encodeURIComponent(poll)}`);
  await page.getByRole('button', { name: 'Đóng thăm dò' }).waitFor();
  const version = async () =>
    (await read('query ($id: ID!) { poll(id: $id) { version } }', { id: poll })).poll.version;
  const step = async () => ({ id: poll, expectedVersion: await version() });
  await write('closePoll', 'ClosePollInput', 'poll { id }', await step());
  // A form asks every quarter of a minute.
  await news(page).waitFor({ timeout: 25_000 });
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await page.getByText(/^Đã đóng bình chọn/).waitFor();
  await write('deletePoll', 'DeletePollInput', 'deletedId', await step());
  await comeBack(page);
  await page.getByText(/^Nội dung này không còn mở được/).waitFor();
  expectNoComplaints(page);
});

it('hears in a menu, whose version is no number', async () => {
  const page = await openAdmin();
  await page.goto(`${adminUrl}menus/footer`);
  await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
  await comeBack(page);
  expect(await news(page).count()).toBe(0);
  const { menu } = await read('{ menu(name: "footer") { version items { label href } } }');
  await write('updateMenu', 'UpdateMenuInput', 'menu { name }', {
    name: 'footer',
    expectedVersion: menu.version,
    items: [...menu.items, { label: 'Mới của đồng nghiệp', href: '/tin-tuc' }],
  });
  await comeBack(page);
  await news(page).waitFor();
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await page.getByText('Mới của đồng nghiệp').first().waitFor();
  await news(page).waitFor({ state: 'detached' });
  expectNoComplaints(page);
});

const delegatesNow =
  'query ($id: ID!) { congress(id: $id) { version delegates { nodes { id kind attended } } } }';
const committeeNow =
  'query ($id: ID!) { node(id: $id) { ... on Committee { version seats { id title position } } } }';

it('a delegate and a seat that a colleague changed under an open form are not overwritten by a second press', async () => {
  const { congress: id, person } = await delegateOfCongress('Coor Thị Sửa Cùng Lúc', 20);
  const delegates = async () => (await read(delegatesNow, { id })).congress;
  const page = await openAdmin();
  await page.goto(`${adminUrl}congresses/${encodeURIComponent(id)}`);
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const refused = dialog.getByText(/đã được người khác thay đổi/);
  const pressTwice = async (button: string) => {
    for (let times = 0; times < 2; times++) {
      const answer = page.waitForResponse((response) =>
        /mutation/.test(response.request().postData() ?? ''),
      );
      await dialog.getByRole('button', { name: button }).click();
      await answer;
      await refused.waitFor();
      // What the refusal made the screen read anew is there.
      await page.waitForLoadState('networkidle');
    }
  };

  await dialog.getByLabel('Có dự').uncheck();
  const { version, delegates: list } = await delegates();
  const [delegate] = list.nodes;
  await write('updateDelegate', 'UpdateDelegateInput', 'delegate { id }', {
    id: delegate.id,
    expectedVersion: version,
    kind: 'ELECTED',
    attended: true,
  });
  await pressTwice('Lưu đại biểu');
  expect((await delegates()).delegates.nodes).toMatchObject([{ kind: 'ELECTED', attended: true }]);

  const fields = { orgUnit: await rootUnit(), kind: 'STANDING', startsOn: '2024-01-01' };
  const { committee } = await write(
    'createCommittee',
    'CreateCommitteeInput',
    'committee { id }',
    fields,
  );
  await write('addSeat', 'AddSeatInput', 'seat { id }', {
    committee: committee.id,
    person,
    startsOn: '2024-01-01',
  });
  const seats = async () => (await read(committeeNow, { id: committee.id })).node;
  await page.goto(`${adminUrl}committees/${encodeURIComponent(committee.id)}`);
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  await dialog.getByLabel('Thứ tự').fill('7');
  const before = await seats();
  await write('correctSeat', 'CorrectSeatInput', 'seat { id }', {
    id: before.seats[0].id,
    expectedVersion: before.version,
    startsOn: '2024-01-01',
    title: 'Ủy viên thường trực',
  });
  await pressTwice('Lưu ủy viên');
  expect((await seats()).seats).toMatchObject([{ title: 'Ủy viên thường trực' }]);
  expect((await seats()).seats[0].position).not.toBe(7);
  expectNoComplaints(page);
});
