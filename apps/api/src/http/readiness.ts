import { knownMigrations } from '@hoi/db/migrate';
import { Hono } from 'hono';
import { db } from '#outside/db.ts';
import { isDemoLoading } from '#outside/demo-loading.ts';

const patienceMs = 2000;

// Outlives changes: a server that leaves does not come back.
let leaving = false;

/** From now on `/ready` sends new work elsewhere, while what is under way is finished. */
export function sayLeaving(): void {
  leaving = true;
}

// Outlives changes: the files of this build.
let known: Promise<string[]> | undefined;

const demoLoading = 'demo content is being loaded';

async function missingOrLoading(): Promise<string | null> {
  const missing = await missingMigrations();
  if (missing.length > 0) return `migrations not applied: ${missing.join(', ')}`;
  return (await isDemoLoading()) ? demoLoading : null;
}

/** Throws when the database does not answer. */
async function missingMigrations(): Promise<string[]> {
  known ??= knownMigrations();
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
  const applied = new Set(rows.map((row) => row.name));
  return (await known).filter((name) => !applied.has(name));
}

/** What keeps the server from working, or null. A database that hangs is as far away as one that refuses. */
async function findHindrance(): Promise<string | null> {
  const patience = Promise.withResolvers<string>();
  const timer = setTimeout(() => patience.resolve('database not reachable'), patienceMs);
  const answer = missingOrLoading().catch(() => 'database not reachable');
  const reason = await Promise.race([answer, patience.promise]);
  clearTimeout(timer);
  return reason;
}

const sharedMs = 1000;

// Outlives changes: a second old at most.
let found: { answer: Promise<string | null>; at: number } | undefined;

/** The same for all who ask within a second, so that whoever asks without end asks the database once. */
async function hindrance(): Promise<string | null> {
  if (leaving) return 'stopping';
  if (!found || performance.now() - found.at >= sharedMs) {
    found = { answer: findHindrance(), at: performance.now() };
  }
  return found.answer;
}

/**
 * `/health`: the process lives. `/ready`: the database answers and has every migration of this build,
 * no demo content is on its way, and the server is not about to stop.
 */
export function readiness(): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.text('ok'));
  app.get('/ready', async (c) => {
    const why = await hindrance();
    return why === null ? c.text('ready') : c.text(why, 503, { 'retry-after': '5' });
  });
  return app;
}
