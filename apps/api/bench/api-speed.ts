import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { siteHeaders } from '@hoi/contract/headers';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import { startApi } from './api-process.ts';
import { generateArticles } from './articles-data.ts';
import { askOnce, deepPlace } from './asking.ts';
import { startBareServer } from './bare-server.ts';
import { generator, type Load, type Measured, measure, median } from './load.ts';
import { type BenchQuery, benchQueries } from './queries.ts';

// node bench/api-speed.ts [articles] [seconds] [rounds] [--keep <directory>]: prints the tables of
// docs/benchmarks.md. A kept directory is filled once and measured again by later runs.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const articles = Number(positionals[0] ?? 20_000);
const seconds = Number(positionals[1] ?? 4);
const rounds = Number(positionals[2] ?? 3);

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

function printRow(name: string, { ours, limit, share }: Awaited<ReturnType<typeof compare>>): void {
  const rates = [ours, limit].map(({ perSecond }) => Math.round(perSecond));
  const times = [ours, limit].map(({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`);
  const percent = Math.round(100 * share);
  console.log(`| ${name} | ${rates.join(' | ')} | ${percent} % | ${times.join(' | ')} |`);
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

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-bench-')));
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
try {
  await migrate(database.ownerUrl);
  await generateArticles(database.ownerUrl, articles);
  const api = await startApi(database, path.join(directory, 'data'));
  const queries = benchQueries(await deepPlace(api));
  const repeated = await askOnce(api, queries[0]?.graphql ?? '', {});
  const bare = await startBareServer({
    databaseUrl: database.url,
    queries,
    bytes: Buffer.from(repeated),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

  console.log(
    `\n${articles} articles, 20 connections of ${generator}, medians of ${rounds} rounds of ${seconds} s\n`,
  );
  const columns = (what: string, limit: string) =>
    `| ${what} | requests/s | ${limit} | share | p50 / p99 ms | ${limit} |\n|---|---|---|---|---|---|`;
  console.log(columns('query, uncached', 'bare node:http + pg'));
  const site = { [siteHeaders.key]: api.siteKey };
  const uncached = ({ graphql, variables }: BenchQuery): Load => ({
    url: `${api.url}/graphql`,
    body: JSON.stringify({ query: graphql, variables: { ...variables, n: '{{n}}' } }),
    headers: site,
  });
  for (const [index, query] of queries.entries()) {
    const limitUrl = `http://127.0.0.1:${bare.port}/${index}`;
    const bareAnswer = await (await fetch(limitUrl)).text();
    checkSame(await askOnce(api, query.graphql, query.variables), bareAnswer, query);
    // The limit gets the same request and reads it, though it knows its answer.
    const ours = uncached(query);
    const figures = await compare(ours, { ...ours, url: limitUrl });
    printRow(query.name, figures);
  }
  const [first, , , deep] = queries;
  if (!first || !deep) throw new Error('the list of queries has changed');
  const depth = await compare(uncached(deep), uncached(first));
  const cost = (1 / depth.share).toFixed(2);
  console.log(`\nMeasured in turns, the deep page costs ${cost} × the first page.\n`);

  console.log(columns('anonymous repeats', 'bare node:http, ready bytes'));
  const body = JSON.stringify({ query: queries[0]?.graphql, variables: {} });
  const repeats = await compare(
    { url: `${api.url}/graphql`, body, headers: site },
    { url: `http://127.0.0.1:${bare.port}/bytes`, body, headers: site },
  );
  printRow('latest 20', repeats);
  bare.close();
  await api.stop();
} finally {
  await database.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
