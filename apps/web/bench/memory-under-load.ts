import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@hoi/contract/node/free-port';
import { projectRoot } from '../e2e/support/child.ts';
import { shell } from '../e2e/support/env.ts';
import { mappedAddresses } from '../e2e/support/site-map.ts';
import { startSystem } from '../e2e/support/system.ts';

// node bench/memory-under-load.ts [seconds] [variant…]: the site's memory while 16 readers ask for pages and
// searches, and a minute after. A variant is what a site is started with, flags of Node.js and of the environment, as
// "--max-semi-space-size=8 MALLOC_ARENA_MAX=2"; "" is as Node.js starts by itself. Each is a site of its own beside
// one API, and they take turns. Starts a system of its own.
const [asked = '60', ...given] = process.argv.slice(2);
const seconds = Number(asked);
const variants = given.length > 0 ? given : [''];
const readers = 16;
const coolingMs = 60_000;

const words =
  'phụ nữ hội viên vốn vay trẻ em gia đình chi hội tập huấn biên giới khởi nghiệp'.split(' ');

/** Addresses that the site's own map names, and searches that nobody asked before. */
async function addressesOf(siteUrl: string): Promise<string[]> {
  return (await mappedAddresses(siteUrl)).map((address) => new URL(address).pathname);
}

function megabytesOf(pid: number): number {
  const [, kilobytes] =
    /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function load(siteUrl: string, pid: number) {
  const addresses = await addressesOf(siteUrl);
  const idle = megabytesOf(pid);
  const until = Date.now() + seconds * 1000;
  let [most, turn, pages] = [idle, 0, 0];
  const read = async () => {
    while (Date.now() < until) {
      const nth = turn++;
      const [one, other] = [words[nth % words.length], words[(nth >> 4) % words.length]];
      const search = `/tim-kiem?q=${encodeURIComponent(`${one} ${other} ${nth}`)}`;
      const path = nth % 3 === 0 ? search : (addresses[(nth * 7) % addresses.length] ?? '/');
      const answer = await fetch(siteUrl + path, { headers: { 'accept-encoding': 'br' } });
      await answer.arrayBuffer();
      if (answer.status === 200) pages++;
    }
  };
  const watching = setInterval(() => {
    most = Math.max(most, megabytesOf(pid));
  }, 500);
  await Promise.all(Array.from({ length: readers }, read));
  clearInterval(watching);
  return { idle, most, atEnd: megabytesOf(pid), pages };
}

/** A site of its own, with these flags and settings. */
async function startSite(variant: string, env: Readonly<Record<string, string>>) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const words = variant.split(' ').filter((word) => word);
  const flags = words.filter((word) => word.startsWith('-'));
  const settings = words.flatMap((word) => {
    const [name = '', value] = word.split('=');
    return word.startsWith('-') ? [] : [[name, value]];
  });
  const site = spawn(
    process.execPath,
    [...flags, path.join(projectRoot, 'apps/web/server/main.ts')],
    {
      cwd: projectRoot,
      env: {
        NODE_ENV: 'production',
        ...shell.forChildren,
        ...env,
        WEB_PORT: String(port),
        SITE_URL: url,
        ...Object.fromEntries(settings),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  for (;;) {
    if (site.exitCode !== null || site.signalCode !== null)
      throw new Error(`no site with ${variant}`);
    const answer = await fetch(`${url}/ready`).catch(() => null);
    if (answer?.ok) return { variant, url, site };
    await wait(100);
  }
}

async function end(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null || site.signalCode !== null) return;
  const gone = once(site, 'exit');
  site.kill('SIGTERM');
  await gone;
}

const system = await startSystem();
const sites: Awaited<ReturnType<typeof startSite>>[] = [];
try {
  for (const variant of variants) sites.push(await startSite(variant, system.env));
  console.log(
    '| site | idle | most | at the end | a minute after | pages |\n|---|---|---|---|---|---|',
  );
  const measured = sites.map(async ({ variant, url, site }, at) => {
    // In turns: each begins when the one before has been asked long enough.
    await wait(at * (seconds * 1000 + 2_000));
    const pid = site.pid ?? 0;
    const loaded = await load(url, pid);
    await wait(coolingMs);
    const figures = [loaded.idle, loaded.most, loaded.atEnd, megabytesOf(pid)].map(Math.round);
    console.log(`| ${variant || 'as it is'} | ${figures.join(' | ')} | ${loaded.pages} |`);
  });
  await Promise.all(measured);
} finally {
  for (const { site } of sites) await end(site);
  await system.stop();
}
