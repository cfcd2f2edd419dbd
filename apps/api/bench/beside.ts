import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { siteHeaders } from '@hoi/contract/headers';
import type { RunningApi } from './api-process.ts';
import { askOnce, deepPlace } from './asking.ts';
import { type Load, measure, median } from './load.ts';
import { benchQueries } from './queries.ts';

// node bench/beside.ts <other checkout> [articles] [seconds] [rounds] [starts] [--keep <directory>]: the API of
// this checkout beside that of another, installed and generated, in turns and on the same data. Both are
// started anew for each few rounds: two starts of the same code differ by a tenth. A kept directory is
// filled once.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const [other, ...figures] = positionals;
if (!other) throw new Error('which other checkout? node bench/beside.ts <directory> …');
const [articles = 20_000, seconds = 1, rounds = 4, starts = 6] = figures.map(Number);

/** Each checkout has its own migrations, generator and start: they are taken from there. */
async function partsOf(checkout: string, directory: string) {
  const from = (file: string) => import(pathToFileURL(path.resolve(checkout, file)).href);
  const { startEmbedded } = await from('prisma/embedded.ts');
  const { migrate } = await from('prisma/migrate.ts');
  const { generateArticles } = await from('apps/api/bench/articles-data.ts');
  const { startApi } = await from('apps/api/bench/api-process.ts');
  const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
  await migrate(database.ownerUrl);
  await generateArticles(database.ownerUrl, articles);
  const start = (): Promise<RunningApi> => startApi(database, path.join(directory, 'data'));
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

/** Milliseconds that a process has had of the processors, as Linux counts them: hundredths of a second. */
function processorMs(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = after.split(' ').slice(11, 13).map(Number);
  return 10 * ((user ?? 0) + (system ?? 0));
}

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

async function checkSame(ours: Askable, theirs: Askable, index: number) {
  const answers = [ours, theirs].map(({ api, questions }) =>
    askOnce(api, questions[index]?.graphql ?? '', questions[index]?.variables ?? {}),
  );
  const [our, their] = await Promise.all(answers);
  if (our !== their) throw new Error(`answers differ\n${our}\n${their}`);
}

/** The same question to both, now this one first and now the other, so that neither gains by its place. */
async function inTurns(ours: Askable, theirs: Askable, index: number): Promise<Pair[]> {
  await checkSame(ours, theirs, index);
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
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-beside-')));
const their = await partsOf(other, path.join(directory, 'before'));
const our = await partsOf(path.join(import.meta.dirname, '../../..'), path.join(directory, 'now'));
try {
  const taken = new Map<string, Pair[]>();
  for (let n = 0; n < starts; n++) {
    const [ours, theirs] = [await askable(await our.start()), await askable(await their.start())];
    for (const [index, { name }] of ours.questions.entries())
      taken.set(name, [...(taken.get(name) ?? []), ...(await inTurns(ours, theirs, index))]);
    await Promise.all([ours.api.stop(), theirs.api.stop()]);
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
