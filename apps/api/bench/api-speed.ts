import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { siteHeaders } from '@hoi/contract/headers';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import { type RunningApi, startApi } from './api-process.ts';
import { generateArticles } from './articles-data.ts';
import { askOnce, deepPlace } from './asking.ts';
import { startBareServer } from './bare-server.ts';
import { generator, type Load, type Measured, measure, median } from './load.ts';
import { makeTokens } from './partner-tokens.ts';
import { type BenchQuery, benchQueries, inPartnersWords } from './queries.ts';

// node bench/api-speed.ts [articles] [seconds] [rounds] [--keep <directory>] [--only site|partners]: prints the tables
// of docs/benchmarks.md. A kept directory is filled once and measured again by later runs.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, only: { type: 'string' } },
});
const articles = Number(positionals[0] ?? 20_000);
const seconds = Number(positionals[1] ?? 4);
const rounds = Number(positionals[2] ?? 3);

// As many as a province has.
const communes = 100;
// Each may ask 1,200 times a minute; the API is started anew for each of their questions.
const tokens = 32;

function middle(figures: readonly Measured[]) {
  const of = (name: 'perSecond' | 'p50' | 'p99') => median(figures.map((one) => one[name]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

async function compare(ours: Load, limit: Load) {
  const our: Measured[] = [];
  const bare: Measured[] = [];
  await measure(ours, 2);
  await measure(limit, 1);
  for (let round = 0; round < rounds; round++) {
    for (const [load, list] of [
      [ours, our],
      [limit, bare],
    ] as const) {
      const figure = await measure(load, seconds);
      if (figure.errors > 0) throw new Error(`${load.url}: ${figure.errors} errors`);
      list.push(figure);
    }
  }
  // Neighbours in time share the machine's other work: their ratio moves far less than either.
  const share = median(
    our.map(({ perSecond }, n) => perSecond / (bare[n]?.perSecond ?? perSecond)),
  );
  return { ours: middle(our), limit: middle(bare), share };
}

type Compared = Awaited<ReturnType<typeof compare>>;

function printHead(what: string, limit: string): void {
  const columns = [what, 'requests/s', limit, 'share', 'p50 / p99 ms', limit, 'p99 ÷ p99'];
  console.log(`| ${columns.join(' | ')} |\n${'|---'.repeat(columns.length)}|`);
}

function printRow(name: string, { ours, limit, share }: Compared): void {
  const cells = [
    ...[ours, limit].map(({ perSecond }) => Math.round(perSecond)),
    `${Math.round(100 * share)} %`,
    ...[ours, limit].map(({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`),
    (ours.p99 / limit.p99).toFixed(1),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

/** An answer with the ids of the database in place of those that clients see, which end with them. */
function withPlainIds(answer: string): unknown {
  const plain = (id: string) => Buffer.from(id, 'base64url').toString('hex').slice(-32);
  const uuid = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;
  return JSON.parse(answer, (key, value) =>
    key === 'id' ? plain(value).replace(uuid, '$1-$2-$3-$4-$5') : value,
  );
}

/** To the letter: what is searched for stands in titles, where nothing but its date puts one before another. */
function checkSame(ours: string, bare: string, query: BenchQuery): void {
  if (isDeepStrictEqual(withPlainIds(ours), JSON.parse(bare))) return;
  throw new Error(`${query.name}: answers differ\n${ours.slice(0, 600)}\n${bare.slice(0, 600)}`);
}

function memoryOf({ process: { pid } }: RunningApi): string {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return `${Math.round(Number(kilobytes) / 1024)} MiB`;
}

function uncached(api: RunningApi, graphql: string, variables: object, from: Partial<Load>): Load {
  const body = JSON.stringify({ query: graphql, variables: { ...variables, n: '{{n}}' } });
  return { url: `${api.url}/graphql`, body, ...from };
}

function fromSite(api: RunningApi, { graphql, variables }: BenchQuery): Load {
  return uncached(api, graphql, variables, { headers: { [siteHeaders.key]: api.siteKey } });
}

async function measureSite(api: RunningApi, databaseUrl: string): Promise<void> {
  console.log(`The API takes ${memoryOf(api)} before.\n`);
  const queries = benchQueries(await deepPlace(api));
  const repeated = await askOnce(api, queries[0]?.graphql ?? '', {});
  const bare = await startBareServer({
    databaseUrl,
    queries,
    bytes: Buffer.from(repeated),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
  printHead('query of the site, uncached', 'bare node:http + pg');
  for (const [index, query] of queries.entries()) {
    const limitUrl = `http://127.0.0.1:${bare.port}/${index}`;
    const bareAnswer = await (await fetch(limitUrl)).text();
    checkSame(await askOnce(api, query.graphql, query.variables), bareAnswer, query);
    // The limit gets the same request and reads it, though it knows its answer.
    const ours = fromSite(api, query);
    printRow(query.name, await compare(ours, { ...ours, url: limitUrl }));
  }
  const [first, , , deep] = queries;
  if (!first || !deep) throw new Error('the list of queries has changed');
  const depth = await compare(fromSite(api, deep), fromSite(api, first));
  const cost = (1 / depth.share).toFixed(2);
  console.log(`\nMeasured in turns, the deep page costs ${cost} × the first page.\n`);

  printHead('anonymous repeats', 'bare node:http, ready bytes');
  const ready = { ...fromSite(api, first), body: JSON.stringify({ query: first.graphql }) };
  const repeats = await compare(ready, { ...ready, url: `http://127.0.0.1:${bare.port}/bytes` });
  printRow('latest 20', repeats);
  bare.close();
  console.log(`\nThe API takes ${memoryOf(api)} after.\n`);
}

/** What partners ask, in their words and with their tokens, beside the same of the site. */
async function measurePartners(start: () => Promise<RunningApi>, ownerUrl: string): Promise<void> {
  const given = await makeTokens(ownerUrl, tokens);
  printHead('query of a partner, uncached', 'of the site');
  const { length } = benchQueries({ cursor: '', at: new Date(0), id: '' });
  for (let index = 0; index < length; index++) {
    const api = await start();
    const query = benchQueries(await deepPlace(api))[index];
    if (!query) throw new Error('the list of queries has changed');
    const theirs = uncached(api, inPartnersWords(query), query.variables, { tokens: given });
    const asPartner = await fetch(theirs.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${given[0]}` },
      body: theirs.body ?? '',
    });
    const same = await askOnce(api, query.graphql, query.variables);
    checkSame(same, JSON.stringify(withPlainIds(await asPartner.text())), query);
    printRow(query.name, await compare(theirs, fromSite(api, query)));
    await api.stop();
  }
}

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-bench-')));
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
const preload = path.join(import.meta.dirname, 'known-questions.ts');
const start = () => startApi(database, path.join(directory, 'data'), { preload });
try {
  await migrate(database.ownerUrl);
  await generateArticles(database.ownerUrl, articles, communes);
  console.log(
    `\n${articles} articles of ${communes} communes, 20 connections of ${generator}, medians of ${rounds} rounds of ${seconds} s\n`,
  );
  if (options.only !== 'partners') {
    const api = await start();
    await measureSite(api, database.url);
    await api.stop();
  }
  if (options.only !== 'site') await measurePartners(start, database.ownerUrl);
} finally {
  await database.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
