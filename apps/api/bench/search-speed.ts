import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import pg from 'pg';
import { choicesOf, cleanQuery, meantQuery } from '#modules/newsroom/articles/text-match.ts';
import { startApi } from './api-process.ts';
import { generateArticles } from './articles-data.ts';
import { askOnce } from './asking.ts';
import { startBareServer } from './bare-server.ts';
import { dearSearches, hits, page, usualSearches } from './searches.ts';

// node bench/search-speed.ts [articles] [times] [--keep <directory>]: how long a search takes, one at a time, as the
// page asks it, and without the total and the snippets; beside a bare server whose one statement gives the newest that
// hold the words. A kept directory is filled once.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const [articles = 20_000, times = 40] = positionals.map(Number);

const newest = `
  SELECT json_build_object('data', json_build_object('search', json_build_object('nodes',
    coalesce(json_agg(r.found), '[]')))) AS answer
  FROM (SELECT json_build_object('id', a.id, 'slug', a.slug, 'title', a.title, 'publishedAt',
      to_char(a.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS found
    FROM search.articles s JOIN articles a ON a.id = s.article_id
    WHERE s.words @@ $1::tsquery AND a.status = 'PUBLISHED' AND a.deleted_at IS NULL AND a.published_at <= now()
    ORDER BY a.published_at DESC, a.id DESC LIMIT 20) r`;

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-search-')));
const searches = [...usualSearches, ...dearSearches];

/** Fills it, where nothing waits for the disk. */
async function fill(): Promise<void> {
  const start = performance.now();
  const database = await startEmbedded({
    directory: path.join(directory, 'postgres'),
    disposable: true,
  });
  try {
    await migrate(database.ownerUrl);
    await generateArticles(database.ownerUrl, articles);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ size: string }>(
      "SELECT pg_size_pretty(pg_relation_size('search.articles_words')) AS size",
    );
    await client.end();
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`filled in ${seconds} s; the index of words takes ${rows[0]?.size}`);
  } finally {
    await database.stop();
  }
}

/** Median and 95th percentile of how long an answer takes, in milliseconds. */
async function timesOf(askFor: (n: number) => Promise<string>): Promise<string> {
  const taken: number[] = [];
  for (let n = 0; n < times + 5; n++) {
    const start = performance.now();
    const answer = await askFor(n);
    taken.push(performance.now() - start);
    if (!answer.includes('"data"') || answer.includes('"errors"')) throw new Error(answer);
  }
  const sorted = taken.slice(5).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}

await fill();
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
try {
  const preload = path.join(import.meta.dirname, 'known-questions.ts');
  const api = await startApi(database, path.join(directory, 'data'), { preload });
  const queries = searches.map((q, index) => ({
    name: `search_${index}`,
    graphql: hits,
    variables: { q },
    sql: newest,
    values: [meantQuery(choicesOf(cleanQuery(q)))],
  }));
  const bare = await startBareServer({
    databaseUrl: database.ownerUrl,
    queries,
    bytes: Buffer.from('{}'),
    headers: {},
  });
  // Another variable each time: no answer is kept.
  const ours = (graphql: string, q: string) => timesOf((n) => askOnce(api, graphql, { q, n }));
  const limit = (index: number, q: string) =>
    timesOf(async (n) => {
      const body = JSON.stringify({ query: hits, variables: { q, n } });
      const url = `http://127.0.0.1:${bare.port}/${index}`;
      return (await fetch(url, { method: 'POST', body })).text();
    });
  console.log(`\n${articles} articles, ${times} times each, median / p95 in ms\n`);
  console.log('| words | bare | hits | with total and snippets |\n| --- | --- | --- | --- |');
  console.log(`| (a question that reads nothing) | | ${await ours('{ __typename }', '')} | |`);
  for (const [index, q] of searches.entries()) {
    const row = [q, await limit(index, q), await ours(hits, q), await ours(page, q)];
    console.log(`| ${row.join(' | ')} |`);
  }
  bare.close();
  await api.stop();
} finally {
  await database.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
