import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { changesPath } from '@hoi/contract/addresses';
import { changeEvents } from '@hoi/contract/change-events';
import { siteHeaders } from '@hoi/contract/headers';
import { freePort } from '@hoi/contract/node/free-port';
import { siteKeyReader } from '@hoi/contract/node/site-key-file';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { type Child, startScript, untilAnswers } from '../e2e/support/child.ts';

// node bench/uncached-pages.ts [articles] [times] [--keep <directory>]: whole pages of the built site as one reader
// after another asks for them, none from what is kept: before each, all hears of a change, as when an article
// is published. In an organisation of national size. A kept directory is filled once (some minutes).
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const [articles = 20_000, times = 100] = positionals.map(Number);
const warmUp = 5;
const fillingMs = 20 * 60_000;
// The API hears of a change a moment before the site does.
const settlingMs = 20;

const words = ['hội', 'phu nu', 'can bo hoi', 'thi đua miền núi', '"cán bộ hội"', 'cấp or thi đua'];
// In the midst of them: 20 stand on a page.
const deepPage = Math.ceil(articles / 50);
const scattered = (n: number, among: number) => ((n * 7919) % among) + 1;

const pages: { name: string; address: (n: number) => string }[] = [
  { name: 'an article', address: (n) => `/bai-viet/bai-viet-${scattered(n, articles)}` },
  { name: 'home', address: () => '/' },
  { name: 'list of news', address: () => '/tin-tuc' },
  { name: 'list of a category', address: (n) => `/tin-tuc/chuyen-muc-${(n % 12) + 1}` },
  { name: `page ${deepPage} of the news`, address: () => `/tin-tuc?trang=${deepPage}` },
  {
    name: 'search',
    address: (n) => `/tim-kiem?q=${encodeURIComponent(words[n % words.length] ?? '')}`,
  },
  { name: '/to-chuc', address: () => '/to-chuc' },
  { name: 'a province', address: (n) => `/to-chuc/don-vi-1-${(n % 34) + 1}` },
  { name: 'a commune', address: (n) => `/to-chuc/don-vi-4-${scattered(n, 3321)}` },
  { name: 'a branch', address: (n) => `/to-chuc/don-vi-5-${scattered(n, 130_000)}` },
  {
    name: 'a commune that ended',
    address: (n) => `/to-chuc/don-vi-3-${scattered(n, 10_035)}`,
  },
];

async function firstLine(child: Child): Promise<string> {
  const deadline = Date.now() + fillingMs;
  while (Date.now() < deadline && child.process.exitCode === null) {
    const [, line] = /^(http.*)\n/m.exec(child.output()) ?? [];
    if (line) return line;
    await wait(200);
  }
  throw new Error(`no portal: ${child.output()}`);
}

/** Hears of changes as the site does; what comes back waits for the next one. */
async function followChanges(apiUrl: string, key: string): Promise<() => Promise<void>> {
  const response = await fetch(`${apiUrl}${changesPath}`, { headers: { [siteHeaders.key]: key } });
  if (!response.ok || !response.body) throw new Error(`no stream of changes: ${response.status}`);
  const events = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  return async () => {
    for (;;) {
      const { value, done } = await events.read();
      if (done) throw new Error('the stream of changes ended');
      if (value.event === changeEvents.change && value.data.includes('"bench"')) return;
    }
  };
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function measure(portal: Child, apiUrl: string, siteUrl: string, key: string) {
  const heard = await followChanges(apiUrl, key);
  const taken = pages.map((): { ms: number; bytes: number }[] => []);
  for (let turn = 0; turn < warmUp + times; turn++) {
    for (const [index, { address }] of pages.entries()) {
      portal.process.kill('SIGUSR2');
      await heard();
      await wait(settlingMs);
      const start = performance.now();
      const response = await fetch(siteUrl + address(turn));
      const { length } = await response.text();
      const ms = performance.now() - start;
      if (response.status !== 200) throw new Error(`${address(turn)}: ${response.status}`);
      if (turn >= warmUp) taken[index]?.push({ ms, bytes: length });
    }
  }
  return taken;
}

function print(taken: readonly { ms: number; bytes: number }[][]): void {
  const sorted = taken.map((all) => all.map(({ ms }) => ms).sort((a, b) => a - b));
  const article = percentile(sorted[0] ?? [], 0.95);
  console.log(`\n${articles} articles, ${times} times each\n`);
  console.log('| page | characters | median ms | p95 | p99 | p95 ÷ that of an article |');
  console.log('|---|---|---|---|---|---|');
  for (const [index, { name }] of pages.entries()) {
    const all = sorted[index] ?? [];
    const characters = Math.max(...(taken[index] ?? []).map(({ bytes }) => bytes));
    const figures = [0.5, 0.95, 0.99].map((share) => percentile(all, share).toFixed(1));
    const ratio = (percentile(all, 0.95) / article).toFixed(2);
    console.log(`| ${name} | ${characters} | ${figures.join(' | ')} | ${ratio} |`);
  }
}

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-pages-')));
const portal = startScript('apps/api/bench/national-portal.ts', [directory, String(articles)], {});
try {
  const [apiUrl = '', dataDirectory = ''] = (await firstLine(portal)).split(' ');
  const port = await freePort();
  const siteUrl = `http://127.0.0.1:${port}`;
  const env = {
    API_URL: apiUrl,
    SITE_URL: siteUrl,
    WEB_PORT: String(port),
    DATA_DIR: dataDirectory,
  };
  const site = startScript('apps/web/server/main.ts', [], { ...env, LOG_LEVEL: 'warn' });
  try {
    await untilAnswers(site, `${siteUrl}/ready`);
    print(await measure(portal, apiUrl, siteUrl, siteKeyReader(dataDirectory)() ?? ''));
  } finally {
    await site.stop();
  }
} finally {
  await portal.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
process.exit(0);
