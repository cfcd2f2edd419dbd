import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { startSession } from '#modules/access/identity/session.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { startJobs, stopJobs } from '#outside/jobs.ts';
import { useDatabase } from '#test/database.ts';
import { makeUser } from '#test/factories.ts';
import { scheduledJobs } from './scheduled-jobs.ts';

useDatabase();

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

const hour = 60 * 60_000;
const ago = (hours: number) => new Date(realNow().getTime() - hours * hour);

async function run(name: string): Promise<void> {
  await scheduledJobs.find((job) => job.name === name)?.run();
}

describe('forget-old', () => {
  it('removes what has run out and keeps the rest, as often as it runs', async () => {
    const { id } = await makeUser();
    clock.now = () => ago(13);
    await db.$transaction((tx) => startSession(tx, id, 'old'));
    clock.now = realNow;
    await db.$transaction((tx) => startSession(tx, id, 'new'));
    const expire = (hours: number) => BigInt(ago(hours).getTime());
    await db.rateLimit.createMany({
      data: [
        { key: 'old', expire: expire(1) },
        { key: 'new', expire: expire(-1) },
      ],
    });
    const event = { type: 'x', subjectId: 'x', tags: [] };
    await db.outboxEvent.createMany({
      data: [
        { ...event, at: ago(24 * 8) },
        { ...event, type: 'new', at: ago(24 * 6) },
      ],
    });
    const hash = (byte: number) => new Uint8Array([byte]);
    await db.recentVisitor.createMany({
      data: [
        { visitorHash: hash(1), lastSeenAt: ago(1) },
        { visitorHash: hash(2), lastSeenAt: ago(0.4) },
      ],
    });
    await db.recentView.createMany({
      data: [
        { visitorHash: hash(1), placeHash: hash(1), articleId: randomUUID(), viewedAt: ago(1) },
        { visitorHash: hash(2), placeHash: hash(1), articleId: randomUUID(), viewedAt: ago(0.4) },
      ],
    });
    await db.visitorSalt.createMany({
      data: [ago(72), ago(0)].map((day) => ({ day, salt: hash(0) })),
    });
    await run('forget-old');
    await run('forget-old');
    expect(await db.session.findMany({ select: { userAgent: true } })).toEqual([
      { userAgent: 'new' },
    ]);
    expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'new' }]);
    expect(await db.outboxEvent.findMany({ select: { type: true } })).toEqual([{ type: 'new' }]);
    expect(await db.recentVisitor.count()).toBe(1);
    expect(await db.recentView.count()).toBe(1);
    expect(await db.visitorSalt.count()).toBe(1);
  });
});

describe('startJobs', () => {
  it('runs a job at start, again when it asks for it, and survives one that fails', async () => {
    const ran: string[] = [];
    await startJobs([
      {
        name: 'greet',
        cron: '0 0 1 1 *',
        atStart: true,
        run: async () => {
          ran.push('greet');
          return ran.filter((name) => name === 'greet').length < 2 ? new Date() : null;
        },
      },
      {
        name: 'stumble',
        cron: '0 0 1 1 *',
        atStart: true,
        run: async () => {
          ran.push('stumble');
          throw new Error('a stone');
        },
      },
    ]);
    await expect
      .poll(() => ran.toSorted(), { timeout: 15_000 })
      .toEqual(['greet', 'greet', 'stumble']);
    await stopJobs();
  });
});
