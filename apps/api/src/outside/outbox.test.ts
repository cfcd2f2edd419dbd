import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SharedAnswers } from '#graphql/shared-answers.ts';
import {
  categoryAtHand,
  categoryDirectory,
} from '#modules/newsroom/categories/category-directory.ts';
import { lastDayFor, publicDayAtHand } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeCategory } from '#test/factories.ts';
import { isListening, startOutbox, stopOutbox } from './outbox.ts';

useDatabase();

let category = '';
const answers = new SharedAnswers();
const waiting = new AbortController().signal;
const made = { body: Buffer.from('{}'), failed: false, hasData: true, retryAfterSeconds: null };

interface Probe {
  /** A tag of a change that makes untrue what is kept. */
  tag: string;
  fill(): Promise<unknown>;
  isKept(): boolean;
}

/** One for each file that keeps something of the database in memory. */
const probes: Record<string, Probe> = {
  'modules/newsroom/categories/category-directory.ts': {
    tag: 'categories',
    fill: () => categoryDirectory(),
    isKept: () => categoryAtHand(category) !== undefined,
  },
  'graphql/shared-answers.ts': {
    tag: 'articles',
    fill: async () => {
      for (let times = 0; times < 2; times++) await answers.make('q', waiting, async () => made);
    },
    isKept: () => answers.get('q') !== undefined,
  },
  'modules/organisation/units/public-days.ts': {
    tag: 'org-units',
    // A moment later than the answer: what was read while nobody listened is let go then.
    fill: () => lastDayFor({ kind: 'anonymous' }).then(() => setImmediate()),
    isKept: () => publicDayAtHand() !== undefined,
  },
};
// Asks for work instead of forgetting; jobs.test.ts looks at it.
// The other keeps what it has while nobody listens; last-good-media.test.ts looks at that one.
const otherFollowers = ['outside/jobs.ts', 'http/last-good-media.ts'];

beforeAll(async () => {
  category = (await makeCategory()).id;
  await startOutbox();
});
afterAll(async () => {
  answers.close();
  await stopOutbox();
});

const change = (tag: string) =>
  db.outboxEvent.create({ data: { type: 'probe', subjectId: '1', tags: [tag] } });

async function filesThatFollow(): Promise<string[]> {
  const root = path.join(import.meta.dirname, '..');
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const follows = async (file: string) =>
    /\bonChangeOf\(\S/.test(await readFile(path.join(root, file), 'utf8'));
  const found = await Promise.all(files.map(async (file) => ((await follows(file)) ? file : '')));
  return found.filter((file) => file !== '' && !/\.test\.ts$|outbox\.ts$/.test(file));
}

it('has a probe for each file that follows changes', async () => {
  const known = [...Object.keys(probes), ...otherFollowers];
  expect((await filesThatFollow()).sort()).toEqual(known.sort());
});

describe.each(Object.entries(probes))('%s', (_file, { tag, fill, isKept }) => {
  const filled = async () => {
    await expect.poll(isListening, { timeout: 10_000 }).toBe(true);
    await fill();
    expect(isKept()).toBe(true);
  };

  it.each([tag, 'everything'])('forgets after a change of %s', async (changed) => {
    await filled();
    await change(changed);
    await expect.poll(isKept).toBe(false);
  });

  it('forgets what changed while nobody listened, and keeps nothing meanwhile', async () => {
    await filled();
    await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query = 'LISTEN hoi_outbox' AND datname = current_database()`;
    await expect.poll(isListening, { interval: 5 }).toBe(false);
    expect(isKept()).toBe(false);
    await fill();
    expect(isKept()).toBe(false);
    await filled();
  });
});
