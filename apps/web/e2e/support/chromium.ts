import sparticuz from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';
import { shell } from './env.ts';

/** A system Chromium when CHROMIUM_PATH names one, else the one that comes with the packages. */
export async function startChromium(): Promise<BrowserServer> {
  const executablePath = shell.chromiumPath ?? (await sparticuz.executablePath());
  // In a single process, as those arguments would have it, closing one page ends the browser.
  const packaged = sparticuz.args.filter((arg) => arg !== '--single-process');
  const args = shell.chromiumPath ? ['--no-sandbox'] : packaged;
  return chromium.launchServer({ executablePath, args, headless: true });
}
