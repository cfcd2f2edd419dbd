import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import {
  adminUrl,
  connectBrowser,
  expectNoComplaints,
  openPage,
  overflow,
} from './support/browser.ts';
import { write } from './support/deed-things.ts';
import { englishOn } from './support/english-words.ts';

connectBrowser();

const address = new URL('/graphiql', adminUrl).href;

async function issueToken(): Promise<string> {
  const name = `Báo Thử hỏi ${Date.now()}`;
  const made = await write('createPartner', 'CreatePartnerInput', 'partner { id }', { name });
  const issued = await write('issueApiToken', 'IssueApiTokenInput', 'token', {
    partnerId: made.partner.id,
    label: 'Người lập trình',
    scopes: ['articles:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  return issued.token;
}

/** All that the browser has kept of the page, and its address. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      location.href,
      history.state,
      document.cookie,
      document.referrer,
      document.documentElement.outerHTML,
    ]),
  );
}

async function give(page: Page, label: string, token: string): Promise<void> {
  await page.getByLabel(label).fill(token);
  await page.getByRole('button').click();
}

it.each([1280, 390])(
  'lets a partner try the examples with a token that stays in memory, at %i px',
  async (width) => {
    const token = await issueToken();
    const page = await openPage({ viewport: { width, height: 800 } });
    await page.goto(new URL('/docs', adminUrl).href);
    await page.getByRole('link', { name: '/graphiql' }).click();
    await page.getByRole('heading', { name: 'Thử hỏi API bằng mã truy cập' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await englishOn(page)).toEqual([]);

    await give(page, 'Mã truy cập', `hoi_${'x'.repeat(43)}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/không hợp lệ/);
    expect(await page.getByLabel('Mã truy cập').inputValue()).toBe('');
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    const asked: { bearer: string | undefined; cookie: string | undefined; address: string }[] = [];
    page.on('request', async (request) => {
      const headers = await request.allHeaders();
      const { authorization: bearer, cookie } = headers;
      if (request.url().endsWith('/graphql'))
        asked.push({ bearer, cookie, address: request.url() });
    });
    await give(page, 'Mã truy cập', token);
    const run = page.getByRole('button', { name: /^Execute query/ });
    await run.waitFor();
    // The question that stands there at first is the first of the examples.
    await run.click();
    await page.getByText('"articles"').first().waitFor();
    // Further down it writes only what is in sight.
    await page.getByText('"slug"').first().waitFor();
    expect(asked.length).toBeGreaterThan(0);
    for (const one of asked)
      expect(one).toMatchObject({ bearer: `Bearer ${token}`, cookie: undefined });
    expect(await kept(page)).not.toContain(token);
    expect(await overflow(page)).toBe(0);

    await page.reload();
    await page.getByLabel('Mã truy cập').waitFor();
    expect(await page.getByLabel('Mã truy cập').inputValue()).toBe('');
    expect(await kept(page)).not.toContain(token);
    expectNoComplaints(page, /401/);
  },
);

it('speaks English to a browser that prefers it', async () => {
  const token = await issueToken();
  const page = await openPage({ locale: 'en-GB' });
  await page.goto(address);
  await page.getByRole('heading', { name: 'Try out the API with your token' }).waitFor();
  await give(page, 'Token', token);
  await page.getByRole('button', { name: /^Execute query/ }).waitFor();
  expectNoComplaints(page);
});
