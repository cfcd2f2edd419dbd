import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { stallingLine } from '#test/stalling-line.ts';
import { connectDatabase, databaseUrl, disconnectDatabase } from './db.ts';
import { isListening, onOutbox, startOutbox, stopOutbox } from './outbox.ts';

useDatabase();
afterAll(stopOutbox);

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

it('a line for LISTEN that stalls without a word is noticed, and what was missed is made good', async () => {
  const direct = databaseUrl();
  const line = await stallingLine(direct);
  await disconnectDatabase();
  await connectDatabase(line.url, { connections: 2 });
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
