import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteHeaders } from '@hoi/contract/headers';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import { treeOn } from '#modules/organisation/units/unit-tree.ts';
import { connectDatabase, db, disconnectDatabase } from '#outside/db.ts';
import { startApi } from './api-process.ts';
import { generateOrganisation } from './organisation-data.ts';
import { signInEditor } from './organisation-staff.ts';

// node bench/organisation-speed.ts [times] [--keep <directory>]: prints the table of docs/benchmarks.md for an
// organisation of national size. A kept directory is filled once (some minutes) and measured again.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const times = Number(positionals[0] ?? 200);

/** Days spread over ten years, so that no answer is a repeat. */
function dayNumber(n: number): string {
  return new Date(Date.UTC(2016, 0, 1) + ((n * 97) % 3650) * 86_400_000).toISOString().slice(0, 10);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function read(answer: ArrayBuffer) {
  const { data, errors } = JSON.parse(Buffer.from(answer).toString());
  if (!data || errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}

/** Times questions up to the end of their answers; each has to be right, which is looked at afterwards. */
async function measureTree(databaseUrl: string, slug: string) {
  await connectDatabase(databaseUrl, { connections: 2 });
  const { id } = await db.orgUnit.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  const name = 'the same rows inside the process, before they are JSON';
  const ask = (n: number) => treeOn(id, dayNumber(n), 9, new Set());
  await measure(name, 15, ask, (rows) => {
    if (rows.length < 2000) throw new Error(`${rows.length} rows`);
  });
  await disconnectDatabase();
}

async function measure<Answer>(
  name: string,
  limitMs: number | null,
  ask: (n: number) => Promise<Answer>,
  check: (answer: Answer) => unknown,
) {
  for (let n = 0; n < 10; n++) check(await ask(n));
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    const answer = await ask(n + 10);
    took.push(performance.now() - start);
    check(answer);
  }
  took.sort((a, b) => a - b);
  const [middle, high] = [percentile(took, 0.5), percentile(took, 0.95)];
  console.log(`| ${name} | ${middle.toFixed(1)} | ${high.toFixed(1)} | ${limitMs ?? ''} |`);
}

function measureAnswer(
  name: string,
  limitMs: number | null,
  ask: (n: number) => Promise<ArrayBuffer>,
) {
  return measure(name, limitMs, ask, read);
}

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-bench-')));
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
try {
  await migrate(database.ownerUrl);
  const started = performance.now();
  const size = await generateOrganisation(database.ownerUrl);
  console.log(size, `ready after ${Math.round(performance.now() - started)} ms`);
  const api = await startApi(database, path.join(directory, 'data'));
  const site = { [siteHeaders.key]: api.siteKey };
  const ask = async (query: string, variables: object, headers: Record<string, string> = site) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.arrayBuffer();
  };
  const slugs = { country: 'don-vi-0-1', province: 'don-vi-1-1' };
  const opening = await ask(
    'query ($country: String, $province: String) { country: orgUnit(slug: $country) { id } province: orgUnit(slug: $province) { id } }',
    slugs,
  );
  const { country, province } = read(opening);
  console.log(`\n${times} times each, one at a time, over HTTP, every time as of another day\n`);
  console.log('| question | median ms | p95 ms | bar ms |\n|---|---|---|---|');
  const tree =
    'query ($root: ID, $day: Date) { orgUnitTree(root: $root, asOf: $day, depth: 9) { id name kind parentId } }';
  await measureAnswer("a province's whole subtree, 2,200 units, 3,900 since the reform", 15, (n) =>
    ask(tree, { root: province.id, day: dayNumber(n) }),
  );
  await measureTree(database.url, slugs.province);
  const count =
    'query ($slug: String, $day: Date) { orgUnit(slug: $slug, asOf: $day) { descendantCount } }';
  await measureAnswer("the country's count", 100, (n) =>
    ask(count, { slug: slugs.country, day: dayNumber(n) }),
  );
  const first =
    'query ($root: ID, $day: Date) { orgUnitTree(root: $root, asOf: $day, depth: 1) { id name kind childCount } }';
  await measureAnswer('the provinces of the country', 15, (n) =>
    ask(first, { root: country.id, day: dayNumber(n) }),
  );
  // Another name each time: what is asked again would come from ready bytes.
  const list = (n: number) => `query L${n} { articles(first: 20) { nodes { id title } } }`;
  const nothing = (n: number) => `query N${n} { rateLimit { limit } }`;
  const editor = {
    cookie: await signInEditor(database.ownerUrl, slugs.province),
    origin: api.url,
  };
  await measureAnswer('a question that reads nothing, a reader', null, (n) => ask(nothing(n), {}));
  await measureAnswer('the latest 20 of 20,000 articles, a reader', null, (n) => ask(list(n), {}));
  await measureAnswer('a question that reads nothing, an editor of one province', null, (n) =>
    ask(nothing(n), {}, editor),
  );
  await measureAnswer('the latest 20 of 20,000 articles, an editor of one province', null, (n) =>
    ask(list(n), {}, editor),
  );
  await api.stop();
} finally {
  await database.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
