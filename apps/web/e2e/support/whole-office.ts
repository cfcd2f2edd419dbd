import type { Page } from 'playwright-core';

/** Waits for the whole back office: a bar without buttons and the desk stand before it. */
export async function untilWhole(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').first().waitFor();
}
