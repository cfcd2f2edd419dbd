import { PgBoss } from 'pg-boss';
import { databaseUrl } from './db.ts';
import { log } from './log.ts';

export interface Job {
  name: string;
  /** In UTC, to the minute. */
  cron: string;
  /** Also when the server starts. */
  atStart?: boolean;
  /**
   * Must bear being run twice, or by two replicas in turn. @returns when to run once more before the
   * next regular time, if at all
   */
  run(): Promise<Date | null>;
}

// A database that is away fails every poll of every queue.
const complaintMs = 60_000;

let boss: PgBoss | undefined;

/** Starts the queue in its own schema of the same database; replicas share the work. */
export async function startJobs(jobs: readonly Job[]): Promise<void> {
  const next = new PgBoss({
    connectionString: databaseUrl(),
    application_name: 'hoi-jobs',
    schema: 'pgboss',
    max: 2,
  });
  let complained = 0;
  next.on('error', (error) => {
    if (Date.now() - complained < complaintMs) return;
    complained = Date.now();
    log.warn({ err: error }, 'the job queue is in trouble');
  });
  await next.start();
  boss = next;
  for (const job of jobs) await addJob(next, job);
}

async function addJob(queue: PgBoss, job: Job): Promise<void> {
  const { name, cron, atStart, run } = job;
  await queue.createQueue(name, {
    retryLimit: 0,
    expireInSeconds: 120,
    retentionSeconds: 3600,
    deleteAfterSeconds: 3600,
  });
  await queue.work(name, { pollingIntervalSeconds: 2 }, async () => {
    try {
      const again = await run();
      if (again) {
        const startAfter = new Date(Math.ceil(again.getTime() / 1000) * 1000);
        await queue.send(name, null, { startAfter, singletonKey: startAfter.toISOString() });
      }
    } catch (error) {
      log.warn({ err: error, job: name }, 'a job failed');
      throw error;
    }
  });
  await queue.schedule(name, cron);
  if (atStart) await queue.send(name, null);
}

/** Waits a moment for jobs under way; what does not finish is run again by the next server. */
export async function stopJobs(): Promise<void> {
  await boss?.stop({ timeout: 3000 });
  boss = undefined;
}
