import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import { grantRuntime } from '@hoi/db/roles';
import { isObjectType } from 'graphql';
import pg from 'pg';
import { questionOf } from '#graphql/answer.ts';
import { limits } from '#graphql/limits.ts';
import { encodeNodeId } from '#graphql/node-id.ts';
import { connectDatabase, db, disconnectDatabase } from '#outside/db.ts';
import { useMasterSecret } from '#outside/secrets.ts';
import { schema } from '#schema.ts';
import { generateArticles } from './articles-data.ts';
import { generatePortal } from './portal-data.ts';
import { type Asking, askers } from './price-askers.ts';
import { type PricedQuestion, questionsOf, rootQuestions } from './price-questions.ts';
import { dearSearches } from './searches.ts';

// node bench/price-check.ts [articles] [--keep <directory>]: what every list of the schema costs, beside what
// PostgreSQL and this process do for it on a province's data. Ends with 1 when a price is ten times too low; those
// that are as much too high stand at the end of the table. A kept directory is filled once.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const articles = Number(positionals[0] ?? 20_000);

const pointMs = 0.01;
// Below this nothing is told from the noise of a measurement.
const leastPoints = 30;
const worstFactor = 10;

interface Statement {
  text: string;
  values: unknown[];
}

/** Notes every statement that is asked on any connection. */
function noteStatements(): Statement[] {
  const noted: Statement[] = [];
  const ask = pg.Client.prototype.query;
  const noting = function (this: pg.Client, ...asked: Parameters<typeof ask>) {
    const { text, values = [] } = Object(asked[0]);
    if (/^\s*(SELECT|WITH)/i.test(text)) noted.push({ text, values });
    return ask.apply(this, asked);
  };
  // The library declares ten ways to ask; whichever it was, it goes on as it came.
  pg.Client.prototype.query = noting as typeof ask;
  return noted;
}

const noted = noteStatements();

/** Milliseconds that PostgreSQL works on some statements, the best of three. */
async function workOf(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  let sum = 0;
  for (const { text, values } of statements) {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const plan = await client.query({
        text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
        values,
      });
      times.push(plan.rows[0]['QUERY PLAN'][0]['Execution Time']);
    }
    sum += Math.min(...times);
  }
  return sum;
}

function prepared(text: string) {
  const question = questionOf(schema, { text, operationName: undefined, variables: {} });
  if (!('operation' in question)) throw new Error(`${text}: ${question.refused}`);
  return question;
}

/** What a question costs: its price in points, the database's work, and that of this process, in ms. */
async function measured(client: pg.Client, asking: Asking, text: string) {
  const { cost, operation, run } = prepared(text);
  const price = operation.cost({});
  const own: number[] = [];
  let statements: Statement[] = [];
  let errors: readonly unknown[] = [];
  for (let turn = 0; turn < 4; turn++) {
    noted.length = 0;
    const before = process.cpuUsage();
    const result = await run(asking());
    const { user, system } = process.cpuUsage(before);
    own.push((user + system) / 1000);
    statements = [...noted];
    errors = result.errors ?? [];
  }
  if (errors.length > 0) return { price, cost, errors, database: 0, own: 0 };
  return { price, cost, errors, database: await workOf(client, statements), own: Math.min(...own) };
}

interface Row {
  name: string;
  price: number;
  database: number;
  own: number;
  factor: number;
}

/** One question as one viewer asks it; why it tells nothing instead. */
async function compareAs(client: pg.Client, asking: Asking, asked: PricedQuestion) {
  const whole = await measured(client, asking, asked.text);
  if (whole.price > limits.cost) return 'dearer than a request may be';
  if (whole.errors.length > 0) return String(whole.errors[0]);
  const rest = await measured(client, asking, asked.without);
  const price = whole.price - rest.price;
  const database = Math.max(0, whole.database - rest.database) / pointMs;
  const own = Math.max(0, whole.own - rest.own) / pointMs;
  const factor = Math.max(database + own, leastPoints) / Math.max(price, leastPoints);
  return { name: asked.name, price, database, own, factor } satisfies Row;
}

/** As whoever makes the most work of it. */
async function compareOnce(client: pg.Client, viewers: readonly Asking[], asked: PricedQuestion) {
  const found = [];
  for (const asking of viewers) found.push(await compareAs(client, asking, asked));
  const rows = found.filter((one) => typeof one !== 'string');
  const [most] = rows.sort((one, other) => other.factor - one.factor);
  return most ?? `${asked.name}: ${found.at(-1)}`;
}

/** What seems wrong is looked at again: a busy machine makes any question dear for once. */
async function compare(client: pg.Client, viewers: readonly Asking[], asked: PricedQuestion) {
  let found = await compareOnce(client, viewers, asked);
  for (let turn = 0; turn < 2; turn++) {
    if (typeof found === 'string' || found.factor < worstFactor) return found;
    const again = await compareOnce(client, viewers, asked);
    if (typeof again !== 'string' && again.factor < found.factor) found = again;
  }
  return found;
}

const printed = ({ name, price, database, own, factor }: Row) =>
  `| ${[name, price, Math.round(database), Math.round(own), factor.toFixed(2)].join(' | ')} |`;

// Ids are made of hashes here: in their order things are of all ages.
const orderBy = { id: 'asc' } as const;

interface Table {
  findMany(wanted: {
    take: number;
    select: { id: true };
    orderBy: typeof orderBy;
  }): Promise<{ id: string | bigint }[]>;
}

async function idsOf(type: string, count: number): Promise<string[]> {
  // Types of nodes are called as their tables are.
  const tables = db as unknown as Record<string, Table | undefined>;
  const table = tables[type.slice(0, 1).toLowerCase() + type.slice(1)];
  const rows = (await table?.findMany({ take: count, select: { id: true }, orderBy })) ?? [];
  return rows.map(({ id }) => encodeNodeId(type, id));
}

async function questions(): Promise<PricedQuestion[]> {
  const [unit = ''] = await idsOf('OrgUnit', 1);
  const { title } = await db.article.findFirstOrThrow();
  const searches = [title.split(' ').slice(0, 2).join(' '), ...dearSearches];
  const given = { unit, searches };
  const found = rootQuestions(given);
  const nodes = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  for (const { name } of nodes) {
    for (const count of [100, 10]) {
      const ids = await idsOf(name, count);
      if (ids.length === count) found.push(...questionsOf(name, ids, given));
    }
  }
  return found;
}

/** Every list beside its work; what could not be asked in words of its own. */
async function compareAll(client: pg.Client): Promise<{ rows: Row[]; notes: string[] }> {
  const viewers = await askers();
  const rows: Row[] = [];
  const notes: string[] = [];
  for (const asked of await questions()) {
    const found = await compare(client, viewers, asked);
    if (typeof found === 'string') notes.push(found);
    else rows.push(found);
  }
  rows.sort((one, other) => other.factor - one.factor);
  return { rows, notes };
}

/** Compares on the database as it is kept, and closes what it has opened. */
async function compareOn({ url, ownerUrl }: { url: string; ownerUrl: string }) {
  useMasterSecret(Buffer.alloc(32, 7));
  await grantRuntime(ownerUrl, url);
  await connectDatabase(url, { timeouts: null });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await compareAll(client);
  } finally {
    await client.end();
    await disconnectDatabase();
  }
}

const directory = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'hoi-prices-')));
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
let faults = 0;
try {
  await migrate(database.ownerUrl);
  await generateArticles(database.ownerUrl, articles);
  await generatePortal(database.ownerUrl);
  const { rows, notes } = await compareOn(database);
  console.log('\n| list | price | database | process | work / price |\n|---|---|---|---|---|');
  for (const row of rows) console.log(printed(row));
  console.log(`\n${notes.join('\n')}`);
  faults = rows.filter(({ factor }) => factor > worstFactor).length;
  const dear = rows.filter(({ factor }) => factor < 1 / worstFactor).length;
  console.log(
    `\n${rows.length} questions; more than ten times too cheap: ${faults}, too dear: ${dear}`,
  );
} finally {
  await database.stop();
  if (!options.keep) await rm(directory, { recursive: true, force: true });
}
process.exit(faults > 0 ? 1 : 0);
