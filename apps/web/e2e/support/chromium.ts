import sparticuz from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';
import { shell } from './env.ts';

/** A system Chromium when CHROMIUM_PATH names one, else the one that comes with the packages. */
export async function startChromium(): Promise<BrowserServer> {
  const executablePath = shell.chromiumPath ?? (await sparticuz.executablePath());
  // Not the package's own arguments: they switch off what a browser guards (other origins, for one),
  // and draw by a simulated graphics card.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  return chromium.launchServer({ executablePath, args, headless: true });
}
