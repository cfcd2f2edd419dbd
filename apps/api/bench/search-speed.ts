import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import { startApi } from './api-process.ts';
import { generateArticles } from './articles-data.ts';
import { askOnce } from './asking.ts';
import { dearSearches, usualSearches } from './searches.ts';

// node bench/search-speed.ts [articles] [times] [--keep <directory>]: how long a search takes, one at a time, as the
// page asks it, and without the total and the snippets. A kept directory is filled once.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const [articles = 20_000, times = 40] = positionals.map(Number);

const page = /* GraphQL */ `query ($q: String!) { search(query: $q, first: 20) {
  totalCount suggestion pageInfo { hasNextPage endCursor }
  edges { cursor titleHtml snippetHtml node { ... on Article { slug publishedAt category { name } } } } } }`;
const hits = /* GraphQL */ `query ($q: String!) { search(query: $q, first: 20) {
  nodes { ... on Article { id slug title publishedAt } } } }`;

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-search-')));
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
try {
  await migrate(database.ownerUrl);
  await generateArticles(database.ownerUrl, articles);
  const api = await startApi(database, path.join(directory, 'data'));
  const timesOf = async (graphql: string, q: string) => {
    const taken: number[] = [];
    for (let n = 0; n < times + 5; n++) {
      const start = performance.now();
      // Another variable each time: no answer is kept.
      const answer = await askOnce(api, graphql, { q, n });
      taken.push(performance.now() - start);
      if (answer.includes('"errors"')) throw new Error(answer);
    }
    const sorted = taken.slice(5).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
    return `${at(0.5)} / ${at(0.95)}`;
  };
  console.log(`\n${articles} articles, ${times} times each, median / p95 in ms\n`);
  console.log('| words | hits | with total and snippets |\n| --- | --- | --- |');
  console.log(`| (a question that reads nothing) | ${await timesOf('{ __typename }', '')} | |`);
  for (const q of [...usualSearches, ...dearSearches]) {
    console.log(`| ${q} | ${await timesOf(hits, q)} | ${await timesOf(page, q)} |`);
  }
  await api.stop();
} finally {
  await database.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
