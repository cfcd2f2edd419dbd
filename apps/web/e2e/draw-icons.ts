import path from 'node:path';
import { chromium } from 'playwright-core';
import { squareIcons, touchIcon } from '../app/platform/site-icons.ts';
import { projectRoot } from './support/child.ts';
import { startChromium } from './support/chromium.ts';
import { showMark } from './support/drawn-mark.ts';

// node apps/web/e2e/draw-icons.ts: the icons of apps/web/public, from the mark that stands there.

const server = await startChromium();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const page = await browser.newPage();
  for (const { edge, path: address } of [...squareIcons, touchIcon]) {
    await showMark(page, edge);
    await page.screenshot({ path: path.join(projectRoot, 'apps/web/public', address) });
    console.log(address);
  }
} finally {
  await browser.close();
  await server.close();
}
