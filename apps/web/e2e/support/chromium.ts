import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import { projectRoot, runScript } from './child.ts';
import { shell } from './env.ts';

/**
 * The Chromium that comes with the packages. Left to itself it unpacks into the common temporary folder,
 * and takes whatever it finds there for whole and its own: half of one that was interrupted, or another
 * project's. So it is unpacked aside, and moved to its place when it is whole.
 */
async function packagedChromium(): Promise<string> {
  const manifest = path.join(projectRoot, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const place = path.join(projectRoot, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(place)) {
    await mkdir(path.dirname(place), { recursive: true });
    const aside = await mkdtemp(`${place}-`);
    await runScript('apps/web/e2e/support/unpack-chromium.ts', [], { TMPDIR: aside });
    await rename(aside, place).catch(async (error: unknown) => {
      await rm(aside, { recursive: true });
      if (!existsSync(place)) throw error;
    });
  }
  return path.join(place, 'chromium');
}

/** A system Chromium when CHROMIUM_PATH names one, else the one that comes with the packages. */
export async function startChromium(): Promise<BrowserServer> {
  const executablePath = shell.chromiumPath ?? (await packagedChromium());
  // Not the package's own arguments: they switch off what a browser guards (other origins, for one),
  // and draw by a simulated graphics card.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  return chromium.launchServer({ executablePath, args, headless: true });
}
