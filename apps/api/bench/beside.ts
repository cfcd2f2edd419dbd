import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { siteHeaders } from '@hoi/contract/headers';
import type { RunningApi } from './api-process.ts';
import { askOnce, deepPlace } from './asking.ts';
import { type Load, measure, median } from './load.ts';
import { processorMs } from './processor-ms.ts';
import { benchQueries } from './queries.ts';

// node bench/beside.ts <older checkout> [articles] [seconds] [rounds] [starts] [--keep <directory>]: the API of
// this checkout beside that of another, older one, installed and generated, in turns and on the same data. Both
// are started anew for each few rounds: two starts of the same code differ by a tenth. A kept directory is
// filled once.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const [older, ...figures] = positionals;
if (!older) throw new Error('which other checkout? node bench/beside.ts <directory> …');
const [articles = 20_000, seconds = 1, rounds = 4, starts = 6] = figures.map(Number);

// Ids and cursors are made with it, and the answers of both are compared.
const sharedSecret = '07'.repeat(32);

const partOf = (checkout: string, file: string) =>
  import(pathToFileURL(path.resolve(checkout, file)).href);

/** Each checkout has its own migrations and start: they are taken from there. */
async function partsOf(checkout: string, generator: string, directory: string) {
  const { startEmbedded } = await partOf(checkout, 'prisma/embedded.ts');
  const { migrate } = await partOf(checkout, 'prisma/migrate.ts');
  const { startApi } = await partOf(checkout, 'apps/api/bench/api-process.ts');
  const dataDirectory = path.join(directory, 'data');
  await mkdir(dataDirectory, { recursive: true });
  await writeFile(path.join(dataDirectory, 'master-secret'), sharedSecret, { mode: 0o600 });
  const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
  await migrate(database.ownerUrl);
  // The older generator: it writes articles alone, whatever is kept of them beside comes by triggers.
  const { generateArticles } = await partOf(generator, 'apps/api/bench/articles-data.ts');
  await generateArticles(database.ownerUrl, articles);
  const start = (): Promise<RunningApi> => startApi(database, dataDirectory);
  return { start, stop: () => database.stop() };
}

/** The questions with the cursor that this API gives for the deep page. */
async function askable(api: RunningApi) {
  const queries = benchQueries(await deepPlace(api));
  const uncached = queries.map(({ name, graphql, variables }) => ({ name, graphql, variables }));
  const repeat = { name: 'latest 20, anonymous repeats', graphql: queries[0]?.graphql ?? '' };
  return { api, questions: [...uncached, { ...repeat, variables: null }] };
}

type Askable = Awaited<ReturnType<typeof askable>>;

function loadOf({ api, questions }: Askable, index: number): Load {
  const { graphql, variables } = questions[index] ?? {};
  // What has no variables is asked again and again; the others carry another number each time.
  const asked = variables ? { ...variables, n: '{{n}}' } : {};
  return {
    url: `${api.url}/graphql`,
    body: JSON.stringify({ query: graphql, variables: asked }),
    headers: { [siteHeaders.key]: api.siteKey },
  };
}

async function turn(one: Askable, index: number) {
  const { pid = 0 } = one.api.process;
  const before = processorMs(pid);
  const { perSecond, total, errors } = await measure(loadOf(one, index), seconds);
  if (errors > 0) throw new Error(`${one.questions[index]?.name}: ${errors} errors`);
  return { perSecond, processor: (processorMs(pid) - before) / total };
}

type Turn = Awaited<ReturnType<typeof turn>>;
interface Pair {
  our: Turn;
  their: Turn;
}

// Questions whose answers have another order or other rows since: their rows compare unlike work, and say so.
const unlike = new Set<string>();

async function compareAnswers(ours: Askable, theirs: Askable, index: number) {
  const answers = [ours, theirs].map(({ api, questions }) =>
    askOnce(api, questions[index]?.graphql ?? '', questions[index]?.variables ?? {}),
  );
  const [our, their] = await Promise.all(answers);
  if (our !== their) unlike.add(ours.questions[index]?.name ?? '');
}

/** The same question to both, now this one first and now the other, so that neither gains by its place. */
async function inTurns(ours: Askable, theirs: Askable, index: number): Promise<Pair[]> {
  await compareAnswers(ours, theirs, index);
  for (const one of [ours, theirs]) await measure(loadOf(one, index), 1);
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const [first, second] = round % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const one = await turn(first, index);
    const two = await turn(second, index);
    pairs.push(first === ours ? { our: one, their: two } : { our: two, their: one });
  }
  return pairs;
}

function printRow(name: string, pairs: readonly Pair[]): void {
  const middle = (of: (pair: Pair) => number) => median(pairs.map(of));
  const cells = [
    Math.round(middle(({ their }) => their.perSecond)),
    Math.round(middle(({ our }) => our.perSecond)),
    middle(({ our, their }) => our.perSecond / their.perSecond).toFixed(2),
    middle(({ their }) => their.processor).toFixed(3),
    middle(({ our }) => our.processor).toFixed(3),
  ];
  const marked = unlike.has(name) ? `${name}, answers differ` : name;
  console.log(`| ${marked} | ${cells.join(' | ')} |`);
}

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-beside-')));
const their = await partsOf(older, older, path.join(directory, 'before'));
const ourCheckout = path.join(import.meta.dirname, '../../..');
const our = await partsOf(ourCheckout, older, path.join(directory, 'now'));
try {
  const taken = new Map<string, Pair[]>();
  for (let n = 0; n < starts; n++) {
    const apis = [await our.start(), await their.start()] as const;
    try {
      const [ours, theirs] = [await askable(apis[0]), await askable(apis[1])];
      for (const [index, { name }] of ours.questions.entries())
        taken.set(name, [...(taken.get(name) ?? []), ...(await inTurns(ours, theirs, index))]);
    } finally {
      await Promise.all(apis.map((api) => api.stop()));
    }
  }
  console.log(`\n${articles} articles, medians of ${starts} × ${rounds} rounds of ${seconds} s\n`);
  console.log('| query | before, requests/s | now | now ÷ before | before, processor ms | now |');
  console.log('|---|---|---|---|---|---|');
  for (const [name, pairs] of taken) printRow(name, pairs);
} finally {
  await our.stop();
  await their.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
