import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { ask } from './support/api.ts';
import { adminUrl, connectBrowser, expectNoComplaints, overflow } from './support/browser.ts';
import { write } from './support/deed-things.ts';
import { openAdmin } from './support/staff.ts';

connectBrowser();

it('shows administrators, and the partner, what a token used this month', async () => {
  const name = `Báo Người dùng ${Date.now()}`;
  const made = await write('createPartner', 'CreatePartnerInput', 'partner { id }', { name });
  const issued = await write('issueApiToken', 'IssueApiTokenInput', 'token', {
    partnerId: made.partner.id,
    label: 'Trang tin',
    scopes: ['articles:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  const bearer = { authorization: `Bearer ${issued.token}` };
  for (let n = 0; n < 3; n += 1)
    await ask('{ articles(first: 3) { nodes { title } } }', {}, bearer);
  const usage = async () => {
    const { data } = await ask('{ viewer { tokenUsage { requests points } } }', {}, bearer);
    return data.viewer.tokenUsage[0];
  };
  await expect.poll(usage, { timeout: 10_000, interval: 500 }).toMatchObject({
    requests: expect.toSatisfy((requests: number) => requests >= 3),
    points: expect.toSatisfy((points: number) => points >= 3),
  });

  const page = await openAdmin();
  await page.goto(`${adminUrl}partners/${encodeURIComponent(made.partner.id)}`);
  await page.getByText(/^tháng \d+\/\d{4}: [1-9]\d* lượt, [1-9][\d.]* điểm$/).waitFor();
  await page.getByText(/^tháng \d+\/\d{4}: 0 lượt, 0 điểm$/).waitFor();
  await page.getByText(/Đã cộng đến lượt hỏi lúc \d\d\/\d\d\/\d{4} \d\d:\d\d\./).waitFor();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  for (const [link, heading] of [
    ['Cách hỏi, có ví dụ', /API for partners/],
    ['Thử mã trong GraphiQL', /mã truy cập|your token/],
  ] as const) {
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: link }).click();
    const opened = await opening;
    await opened.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await opened.close();
  }
  expectNoComplaints(page);
});
