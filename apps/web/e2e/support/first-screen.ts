import type { Page } from 'playwright-core';

/** The file that brings the whole back office. */
export const whole = /\/admin\/assets\/office-[^/]*\.js$/;

export const desk = (page: Page) => page.getByRole('heading', { name: /^Mới đăng/ });

/** Holds files up. @returns lets them come */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    // The page may have gone on meanwhile.
    await route.continue().catch(() => undefined);
  });
  return letGo;
}

/** Has the queries of this name done otherwise than the server would. */
export async function onQuery(
  page: Page,
  name: string,
  handler: Parameters<Page['route']>[1],
): Promise<void> {
  await page.route('**/graphql', async (route, request) => {
    const isMeant = request.postData()?.includes(`"operationName":"${name}"`);
    if (isMeant) await handler(route, request);
    else await route.fallback();
  });
}
