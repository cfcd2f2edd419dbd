import type { BrowserContextOptions, Page } from 'playwright-core';
import { adminUrl, openPage } from './browser.ts';
import { administrator } from './system.ts';

interface Credentials {
  email: string;
  password: string;
}

/** Types an account into the sign-in form and sends it. */
export async function fillSignIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** The back office as this person sees it after signing in. */
export async function openAdmin(
  who: Credentials = administrator,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(options);
  await page.goto(adminUrl);
  await fillSignIn(page, who);
  await page.getByRole('banner').waitFor();
  return page;
}
