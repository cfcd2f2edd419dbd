import { boundedConnection } from '@hoi/db/client';
import { PgBoss } from 'pg-boss';
import { databaseUrl } from './db.ts';
import { log } from './log.ts';
import { onChangeOf } from './outbox.ts';

export interface Job {
  name: string;
  /** In UTC, to the minute. */
  cron: string;
  /** Also when the server starts. */
  atStart?: boolean;
  /** Also after a committed change that carries one of these tags. */
  onChangeOf?: readonly string[];
  /**
   * Must bear being run twice, or by two replicas in turn. @returns when to run once more before the
   * next regular time, if at all
   */
  run(): Promise<Date | null>;
}

// A database that is away fails every poll of every queue.
const complaintMs = 60_000;

const onlyInstall = { supervise: false, schedule: false } as const;

const schema = 'pgboss';

// Nobody waits for the queue; it only must not hang for ever.
const queueTimeouts = {
  connect: 5000,
  server: { statement: 30_000, lock: 10_000 },
  silence: 31_000,
};

let boss: PgBoss | undefined;
const stopListening: (() => void)[] = [];

/** Makes the queue's tables, or brings them to what its library needs: work for the database's owner. */
export async function installQueue(ownerUrl: string): Promise<void> {
  const owner = new PgBoss({ connectionString: ownerUrl, schema, max: 1, ...onlyInstall });
  owner.on('error', (error) => log.warn({ err: error }, 'the job queue is in trouble'));
  await owner.start();
  await owner.stop({ graceful: false });
}

/** Starts the queue in its own schema of the same database; replicas share the work. */
export async function startJobs(jobs: readonly Job[]): Promise<void> {
  const next = new PgBoss({
    connectionString: databaseUrl(),
    application_name: 'hoi-jobs',
    schema,
    migrate: false,
    max: 2,
    ...boundedConnection(queueTimeouts),
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

/** Asks for the job after each change that concerns it. */
function followChanges(queue: PgBoss, name: string, tags: readonly string[]): () => void {
  return onChangeOf(tags, () => {
    queue.send(name, null).catch((error) => {
      log.warn({ err: error, job: name }, 'a job could not be asked for');
    });
  });
}

async function addJob(queue: PgBoss, job: Job): Promise<void> {
  const { name, cron, atStart, onChangeOf, run } = job;
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
  if (onChangeOf) stopListening.push(followChanges(queue, name, onChangeOf));
}

/** Waits a moment for jobs under way; what does not finish is run again by the next server. */
export async function stopJobs(): Promise<void> {
  for (const stop of stopListening.splice(0)) stop();
  await boss?.stop({ timeout: 3000 });
  boss = undefined;
}
