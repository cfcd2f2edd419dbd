import type { BrowserContextOptions, Page } from 'playwright-core';
import { askFor, signIn } from './api.ts';
import { adminUrl, openPage } from './browser.ts';
import { administrator } from './system.ts';
import { untilWhole } from './whole-office.ts';

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

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
}

/** The back office as this person sees it after signing in. */
export async function openAdmin(
  who: Credentials = administrator,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(options);
  await page.goto(adminUrl);
  await fillSignIn(page, who);
  await untilWhole(page);
  return page;
}

const createUser =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const changePassword =
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { name } } }';

/** An account at the root as an administrator leaves it: with a password that is to be changed. */
export async function addNewcomer(role: string, account: Credentials): Promise<void> {
  const session = await signIn();
  const { orgUnit } = await askFor('{ orgUnit(slug: "hoi") { id } }', {}, session);
  const input = { ...account, name: 'Cán bộ mới', grants: [{ role, orgUnitId: orgUnit.id }] };
  await askFor(createUser, { input }, session);
}

/** An account at the root that is ready for work. */
export async function addStaff(role: string, account: Credentials): Promise<void> {
  const temporary = 'Mua-gat-thang-muoi-77';
  await addNewcomer(role, { ...account, password: temporary });
  const session = await signIn({ ...account, password: temporary });
  const input = { currentPassword: temporary, newPassword: account.password };
  await askFor(changePassword, { input }, session);
}
