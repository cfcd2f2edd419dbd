import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { startJobs, stopJobs } from './jobs.ts';
import { startOutbox, stopOutbox } from './outbox.ts';

useDatabase();

let runs = 0;

beforeAll(async () => {
  const run = async () => {
    runs += 1;
    return null;
  };
  await startJobs([{ name: 'probe', cron: '0 0 1 1 *', onChangeOf: ['probed'], run }]);
  await startOutbox();
});
afterAll(async () => {
  await stopJobs();
  await stopOutbox();
});

const change = (tag: string) =>
  db.outboxEvent.create({ data: { type: 'probe', subjectId: '1', tags: [tag] } });

describe('a job that follows changes', () => {
  it('is run after one that concerns it, and after no other', async () => {
    // What may have been missed before anybody listened.
    await expect.poll(() => runs, { timeout: 10_000 }).toBe(1);
    await change('something-else');
    await change('probed');
    await expect.poll(() => runs, { timeout: 10_000 }).toBe(2);
    await change('everything');
    await expect.poll(() => runs, { timeout: 10_000 }).toBe(3);
  });
});
