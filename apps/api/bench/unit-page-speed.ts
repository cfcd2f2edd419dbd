import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { knownDocuments } from '@hoi/contract/known-documents';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import { type RunningApi, startApi } from './api-process.ts';
import { generateArticles } from './articles-data.ts';
import { askOnce } from './asking.ts';
import { generateOrganisation } from './organisation-data.ts';
import { arrangeArticles, arrangements } from './unit-articles-data.ts';

// node bench/unit-page-speed.ts [articles] [times] [--keep <directory>] [--only <words>]: what the site asks for the
// page of a unit beside what it asks for the page of an article, in turns, one at a time, never from ready bytes;
// in an organisation of national size and for each way in which articles may lie in it. A kept directory is filled
// once (some minutes). `only` takes the arrangements whose names begin so.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, only: { type: 'string', default: '' } },
});
const [articles = 20_000, times = 100] = positionals.map(Number);
const warmUp = 10;

function siteDocument(name: string): string {
  const found = Object.values(knownDocuments.site).find((text) =>
    text.startsWith(`query ${name}(`),
  );
  if (!found) throw new Error(`no document is called ${name}`);
  return found;
}

interface Question {
  name: string;
  text: string;
  variables: (n: number) => object;
}

const unitPage = siteDocument('Unit');
const province = 'don-vi-1-1';
const list =
  'query ($slug: String) { orgUnit(slug: $slug) { articles(first: 10) { nodes { id } } } }';
const count = 'query ($slug: String) { orgUnit(slug: $slug) { articles { totalCount } } }';

/** The twentieth page of a list, or its last. */
async function laterPlace(api: RunningApi): Promise<string | null> {
  const text = `query ($slug: String, $after: String) { orgUnit(slug: $slug) {
    articles(first: 10, after: $after) { pageInfo { endCursor hasNextPage } } } }`;
  let after: string | null = null;
  for (let page = 0; page < 20; page++) {
    const answer = await askOnce(api, text, { slug: province, after });
    const { endCursor, hasNextPage } = JSON.parse(answer).data.orgUnit.articles.pageInfo;
    if (!hasNextPage) break;
    after = endCursor;
  }
  return after;
}

async function questionsTo(api: RunningApi): Promise<Question[]> {
  const later = await laterPlace(api);
  const of = (slug: string, more: object = {}) => ({
    text: unitPage,
    variables: () => ({ slug, ...more }),
  });
  return [
    {
      name: 'page of an article',
      text: siteDocument('Article'),
      variables: (n) => ({
        slug: `bai-viet-${((n * 7919) % articles) + 1}`,
        newer: 1,
        older: 1,
        first: 10,
      }),
    },
    { name: 'page of the centre', ...of('don-vi-0-1') },
    { name: 'page of a province', ...of(province) },
    { name: 'its later articles', ...of(province, { after: later }) },
    { name: 'a province as of 2020', ...of(province, { asOf: '2020-03-08' }) },
    { name: 'page of a commune', ...of('don-vi-4-34') },
    { name: 'page of a branch', ...of('don-vi-5-33') },
    { name: 'page of a commune that ended', ...of('don-vi-3-33') },
    { name: "a province's articles alone", text: list, variables: () => ({ slug: province }) },
    { name: 'their number alone', text: count, variables: () => ({ slug: province }) },
  ];
}

let asked = 0;

async function took(api: RunningApi, { text, variables }: Question): Promise<number> {
  asked += 1;
  const start = performance.now();
  // Another number each time: what is asked again would come from ready bytes.
  const answer = await askOnce(api, text, { ...variables(asked), n: asked });
  const time = performance.now() - start;
  const { data, errors } = JSON.parse(answer);
  if (errors || !(data?.orgUnit ?? data?.article)) throw new Error(answer.slice(0, 500));
  return time;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function measure(api: RunningApi): Promise<void> {
  const questions = await questionsTo(api);
  const taken = questions.map((): number[] => []);
  for (let turn = 0; turn < warmUp + times; turn++) {
    for (const [index, question] of questions.entries()) {
      const time = await took(api, question);
      if (turn >= warmUp) taken[index]?.push(time);
    }
  }
  const [article = 0] = taken.map((all) =>
    percentile(
      all.sort((a, b) => a - b),
      0.95,
    ),
  );
  console.log('| question | median ms | p95 | p99 | p95 ÷ that of an article page |');
  console.log('|---|---|---|---|---|');
  for (const [index, { name }] of questions.entries()) {
    const all = taken[index] ?? [];
    const times = [0.5, 0.95, 0.99].map((share) => percentile(all, share).toFixed(1));
    const ratio = (percentile(all, 0.95) / article).toFixed(2);
    console.log(`| ${name} | ${times.join(' | ')} | ${ratio} |`);
  }
}

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-units-')));
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
try {
  await migrate(database.ownerUrl);
  const size = await generateOrganisation(database.ownerUrl);
  await generateArticles(database.ownerUrl, articles);
  console.log(`${size.units} units, ${articles} articles, ${times} times each`);
  // The keys of a record are its names.
  for (const name of Object.keys(arrangements) as (keyof typeof arrangements)[]) {
    if (!name.startsWith(options.only)) continue;
    await arrangeArticles(database.ownerUrl, name);
    const api = await startApi(database, path.join(directory, 'data'));
    console.log(`\nArticles: ${name}\n`);
    await measure(api).finally(() => api.stop());
  }
} finally {
  await database.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
