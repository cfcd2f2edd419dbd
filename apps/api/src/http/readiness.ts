import { Hono } from 'hono';
import { db } from '#outside/db.ts';

const patienceMs = 2000;

/** A database that hangs is as far away as one that refuses. */
async function databaseAnswers(): Promise<boolean> {
  const patience = Promise.withResolvers<false>();
  const timer = setTimeout(() => patience.resolve(false), patienceMs);
  const answer = db.$queryRaw`SELECT 1 AS one`.then(
    () => true,
    () => false,
  );
  const answers = await Promise.race([answer, patience.promise]);
  clearTimeout(timer);
  return answers;
}

/** `/health`: the process lives. `/ready`: it can do its work; migrations were applied before it listened. */
export function readiness(): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.text('ok'));
  app.get('/ready', async (c) =>
    (await databaseAnswers()) ? c.text('ready') : c.text('database not reachable', 503),
  );
  return app;
}
