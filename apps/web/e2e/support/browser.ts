import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { systemOfThisWorker } from './worker.ts';

const system = systemOfThisWorker();

export const siteUrl = system.siteUrl;
export const adminUrl = `${system.apiUrl}/admin/`;

let browser: Browser | undefined;

/** Connects this file's tests to the browser of the run. */
export function connectBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** What a page complained of: errors in its console, scripts that threw. */
const complaints = new WeakMap<Page, string[]>();

/** A page of a visitor of its own; it is closed when the test is over, and may not have complained. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  if (!browser) throw new Error('connectBrowser() comes first');
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'vi-VN', ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  onTestFinished(async () => {
    await context.close();
  });
  return page;
}

/** @param expected complaints that the walk itself provokes, such as the status of a refused request */
export function expectNoComplaints(page: Page, expected?: RegExp): void {
  const heard = complaints.get(page) ?? [];
  expect(heard.filter((line) => !expected?.test(line))).toEqual([]);
}

/** @returns px by which the page is wider than its window, once our script had time to follow a resize */
export async function overflow(page: Page): Promise<number> {
  const sticksOut = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;
  await page
    .waitForFunction(`(${sticksOut})() === 0`, undefined, { timeout: 3_000 })
    .catch(() => undefined);
  return page.evaluate(sticksOut);
}

/**
 * Presses a button as a person does. What takes the place of a button that went, she presses only after
 * she has seen it: sooner, the screen takes it for the second tap of a double click.
 */
export async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.waitFor();
  await page.waitForTimeout(400);
  await button.click();
}
