// The rooms say at what times something of theirs is due.
import '#schema.ts';
import { afterEach, expect, it } from 'vitest';
import { forgetCategories } from '#modules/newsroom/categories/category-directory.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';
import { announceDue } from './announce-due.command.ts';

useDatabase();

const realNow = clock.now;
afterEach(async () => {
  clock.now = realNow;
  await db.outboxEvent.deleteMany();
  await db.article.deleteMany();
  await db.poll.deleteMany();
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
/** Moves the clock and announces; events carry the database's time, so they are moved there too. */
async function announceIn(minutes: number): Promise<Date | null> {
  clock.now = () => inMinutes(minutes);
  const next = await announceDue();
  await db.outboxEvent.updateMany({ data: { at: clock.now() } });
  return next;
}
const announced = () => db.outboxEvent.findMany({ select: { subjectId: true, tags: true } });

it('announces an article once, when its time has come', async () => {
  const { id } = await makeArticle({ publishedAt: inMinutes(5) });
  expect(await announceDue()).toBeNull();
  expect(await announced()).toEqual([]);
  await announceIn(6);
  await announceIn(6);
  expect(await announced()).toEqual([{ subjectId: id, tags: ['articles', `article:${id}`] }]);
});

it('says when the next thing is due within a minute', async () => {
  const publishedAt = inMinutes(0.5);
  await makeArticle({ publishedAt });
  await makeArticle({ publishedAt: inMinutes(0.9) });
  expect(await announceDue()).toEqual(publishedAt);
});

it('is silent about drafts, deleted articles, hidden categories and what its own change has announced', async () => {
  await makeArticle({ status: 'DRAFT', publishedAt: inMinutes(-1) });
  await makeArticle({ deletedAt: new Date(), publishedAt: inMinutes(-1) });
  const { id: categoryId } = await makeCategory({ hidden: true });
  forgetCategories();
  await makeArticle({ categoryId, publishedAt: inMinutes(-1) });
  await makeArticle({ publishedAt: inMinutes(-60 * 30) });
  const published = await makeArticle({ publishedAt: new Date() });
  const event = { type: 'publish-article', subjectId: published.id, tags: ['articles'] };
  await db.outboxEvent.create({ data: event });
  await announceDue();
  expect(await db.outboxEvent.count()).toBe(1);
});

it('announces the end of a poll after its beginning', async () => {
  const { id: orgUnitId } = await makeOrgUnit();
  const opensAt = inMinutes(1);
  const closesAt = inMinutes(10);
  const question = 'Bạn biết Cổng Hội qua đâu?';
  await db.poll.create({ data: { question, status: 'OPEN', opensAt, closesAt, orgUnitId } });
  const sayings: number[] = [];
  for (const minutes of [0, 2, 3, 11, 12]) {
    await announceIn(minutes);
    sayings.push(await db.outboxEvent.count());
  }
  expect(sayings).toEqual([0, 1, 1, 2, 2]);
});

it('announces once when several servers look at the same moment', async () => {
  const { id } = await makeArticle({ publishedAt: new Date(Date.now() - 2000) });
  await Promise.all(Array.from({ length: 10 }, () => announceDue()));
  expect(await announced()).toEqual([{ subjectId: id, tags: ['articles', `article:${id}`] }]);
});
