import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { stallingLine } from '#test/stalling-line.ts';
import { connectDatabase, databaseUrl, disconnectDatabase } from './db.ts';
import { isListening, onOutbox, startOutbox, stopOutbox } from './outbox.ts';

useDatabase();

// One beat, its patience, the pause before the next try, and a second for a busy machine.
const noticedWithinMs = 3000 + 2900 + 500 + 1000;

/** Writes what others would hear of, on a line of its own. */
async function change(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO outbox_events (type, subject_id, tags) VALUES ('probe', '1', '{articles}')`,
  );
  await client.end();
}

/** The database by a line of the test's own, and its address without one. */
async function throughLine() {
  const direct = databaseUrl();
  const line = await stallingLine(direct);
  const enterBy = async (url: string, connections?: number) => {
    await disconnectDatabase();
    await connectDatabase(url, connections === undefined ? {} : { connections });
  };
  await enterBy(line.url, 2);
  onTestFinished(async () => {
    await stopOutbox();
    await enterBy(direct);
  });
  return { line, direct };
}

it('a line for LISTEN that stalls without a word is noticed, and what was missed is made good', async () => {
  const { line, direct } = await throughLine();
  const heard: string[] = [];
  const forget = onOutbox((notice) => heard.push(notice === 'everything' ? notice : notice.type));
  await startOutbox();
  await change(direct);
  await expect.poll(() => heard).toContain('probe');
  heard.length = 0;

  line.stall();
  line.stallNew();
  const begun = performance.now();
  await change(direct);
  await expect.poll(isListening, { timeout: noticedWithinMs, interval: 20 }).toBe(false);
  expect(performance.now() - begun).toBeLessThan(noticedWithinMs);
  expect(heard).toEqual(['everything']);

  // Tries that stall as well are given up, one after the other.
  await new Promise((resolve) => setTimeout(resolve, 4500));
  expect(isListening()).toBe(false);
  line.goOn();
  await expect.poll(isListening, { timeout: 10_000 }).toBe(true);
  expect(heard).toEqual(['everything', 'everything']);
  await change(direct);
  await expect.poll(() => heard).toContain('probe');
  forget();
}, 60_000);

it('stopped between two tries and started again it listens once', async () => {
  const { line, direct } = await throughLine();
  await startOutbox();
  line.cut();
  await expect.poll(isListening).toBe(false);
  await stopOutbox();
  await line.mend();
  const heard: string[] = [];
  onTestFinished(onOutbox((notice) => heard.push(notice === 'everything' ? notice : notice.type)));
  await startOutbox();
  // The pause before the try that the stop has made needless, and as much again.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await change(direct);
  await expect.poll(() => heard).toContain('probe');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard).toEqual(['everything', 'probe']);
}, 30_000);
