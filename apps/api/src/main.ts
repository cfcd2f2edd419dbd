import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readSettings, type Settings } from '@hoi/contract/node/settings';
import { writeSiteKey } from '@hoi/contract/node/site-key-file';
import { startEmbedded } from '@hoi/db/embedded';
import type { Hono } from 'hono';
import { createGraphqlLane } from './http/graphql-lane.ts';
import { type Listener, listen } from './http/listen.ts';
import { sayLeaving } from './http/readiness.ts';
import { siteKey } from './http/request-context.ts';
import { createRequestLimits } from './http/request-limits.ts';
import { tokenUsageWrites } from './modules/access/partners/count-token-usage.ts';
import { ensureAdministrator } from './modules/organisation/units/ensure-administrator.command.ts';
import { keepToday } from './modules/organisation/units/turn-day.ts';
import { startFlushingVisits, stopFlushingVisits } from './modules/portal/visits/flush-visits.ts';
import { useWeatherProvider } from './modules/portal/weather/weather-source.ts';
import { openDataDirectory } from './outside/data-directory.ts';
import { connectDatabase, disconnectDatabase } from './outside/db.ts';
import { openInstallation } from './outside/installation.ts';
import { startJobs, stopJobs } from './outside/jobs.ts';
import { log } from './outside/log.ts';
import { openMeteo } from './outside/open-meteo.ts';
import { startOutbox, stopOutbox } from './outside/outbox.ts';
import { prepareDatabase } from './outside/prepare-database.ts';
import { openStorage, storageFault } from './outside/storage.ts';
import { scheduledJobs } from './scheduled-jobs.ts';
import { schema } from './schema.ts';
import { createServer } from './server.ts';

// Long enough for whoever distributes requests to look at /ready once more.
const leavingMs = 1000;
const drainMs = 9000;
// With the requests' ten seconds this stays below the launcher's patience of fifteen.
const closeMs = 3000;

let listener: Listener | undefined;
let app: Hono | undefined;
let lane: ReturnType<typeof createGraphqlLane> | undefined;
let stopping = false;
/** What has been started, to be stopped in the opposite order. */
const started: { name: string; stop(): Promise<void> }[] = [];

function answer(request: Request, env: object): Response | Promise<Response> {
  // The port is taken first, so that a second server is refused before it touches the database.
  if (app) return app.fetch(request, env);
  return new Response('starting', { status: 503, headers: { 'retry-after': '5' } });
}

const unguarded =
  'the role of DATABASE_URL owns the database, which therefore cannot keep it from rewriting the audit trail; README.md says under "Two roles" how to give it one that cannot';

async function openDatabase(settings: Settings): Promise<void> {
  const { databaseUrl, databaseOwnerUrl, dataDirectory } = settings;
  let url = databaseUrl;
  let ownerUrl = databaseOwnerUrl ?? databaseUrl;
  if (!url) {
    const directory = path.join(dataDirectory, 'postgres');
    const embedded = await startEmbedded({ directory, log: (line) => log.info(line) });
    started.push({ name: 'embedded PostgreSQL', stop: embedded.stop });
    ({ url, ownerUrl } = embedded);
  }
  await connectDatabase(url).catch((error: Error) => {
    if (error.message.startsWith('DATABASE_URL')) throw error;
    throw new Error(`DATABASE_URL: no connection to the database: ${reasonOf(error)}`);
  });
  started.push({ name: 'database', stop: disconnectDatabase });
  const { applied, guarded } = await prepareDatabase({ url, ownerUrl: ownerUrl ?? url });
  for (const name of applied.migrations) log.info({ migration: name }, 'migration applied');
  if (applied.functions.length > 0) log.info({ functions: applied.functions }, 'functions made');
  if (!guarded) log.warn(unguarded);
}

/** The first start tells the person who started it how to sign in; later ones say nothing. */
async function makeFirstAccount({ adminEmail, adminPassword }: Settings): Promise<void> {
  const made = await ensureAdministrator({ email: adminEmail, password: adminPassword });
  if (!made) return;
  const password = made.generatedPassword
    ? `${made.generatedPassword}   (shown only now; change it after signing in)`
    : 'as set in ADMIN_PASSWORD';
  process.stdout.write(`Administrator: ${made.email}\nPassword:      ${password}\n`);
}

async function start(): Promise<void> {
  const settings = readSettings();
  log.level = settings.logLevel;
  listener = await listen(settings, answer, (request, response) =>
    lane ? lane.listener(request, response) : false,
  );
  await openDataDirectory(settings.dataDirectory);
  await openStorage(settings.dataDirectory);
  const unwritable = await storageFault(settings.dataDirectory);
  if (unwritable) log.warn(unwritable);
  await openDatabase(settings);
  await openInstallation(settings.dataDirectory);
  await makeFirstAccount(settings);
  // Before anybody asks: a visit that is only counted must not need the database for it.
  await keepToday();
  await writeSiteKey(settings.dataDirectory, siteKey());
  useWeatherProvider(settings.weatherUrl ? openMeteo({ baseUrl: settings.weatherUrl }) : null);
  startFlushingVisits();
  started.push({ name: 'visits', stop: stopFlushingVisits });
  tokenUsageWrites.start();
  started.push({ name: 'usage of tokens', stop: tokenUsageWrites.stop });
  await startJobs(scheduledJobs);
  started.push({ name: 'jobs', stop: stopJobs });
  await startOutbox();
  const requestLimits = createRequestLimits();
  app = createServer({ ...settings, requestLimits });
  lane = createGraphqlLane(schema, { apiUrl: settings.apiUrl, requestLimits });
  log.info({ address: settings.apiUrl }, 'ready');
}

/** Ends everything within the launcher's patience; a part that hangs or fails does not keep the rest. */
async function stop(): Promise<void> {
  sayLeaving();
  if (app) await wait(leavingMs);
  const drained = listener?.drain(drainMs);
  // The streams of changes end with the outbox, and only then do their connections.
  await within('outbox', stopOutbox());
  await drained;
  for (const { name, stop } of started.reverse()) await within(name, stop());
}

async function within(name: string, work: Promise<void>): Promise<void> {
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(() => patience.reject(new Error('took too long')), closeMs);
  await Promise.race([work, patience.promise]).catch((error) => {
    log.error({ err: error, part: name }, 'could not be stopped in order');
  });
  clearTimeout(timer);
}

function reasonOf(error: unknown): string {
  const { message, code } = Object(error);
  return String(message || code || error).split('\n')[0] ?? '';
}

async function end(code: number): Promise<void> {
  await stop();
  process.exit(code);
}

const starting = start();

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    // Half a start cannot be stopped in order: its PostgreSQL would be left behind.
    void starting.then(
      () => end(0),
      () => undefined,
    );
  });
}

starting.catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  log.debug({ err: error }, 'the start failed');
  void end(1);
});
