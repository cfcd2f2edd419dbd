import pg from 'pg';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { connectDatabase, databaseUrl, db, disconnectDatabase } from '#outside/db.ts';
import { isListening, onChangeOf, startOutbox, stopOutbox } from '#outside/outbox.ts';
import { storage } from '#outside/storage.ts';
import { testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit } from '#test/factories.ts';
import { stallingLine } from '#test/stalling-line.ts';
import { makeMedia, useUploads } from '#test/uploads.ts';

useDatabase();
useUploads();
afterAll(stopOutbox);

async function get(key: string) {
  const answer = await testServer().request(`http://api.test/media/${key}`);
  const caching = answer.headers.get('cache-control');
  return [answer.status, await answer.text(), caching] as const;
}

/** A stored picture on an article. */
async function picture(status: 'PUBLISHED' | 'DRAFT', orgUnitId: string) {
  const media = await makeMedia(orgUnitId);
  const article = await makeArticle({ orgUnitId, coverId: media.id, status });
  await storage.put(media.key, Buffer.from('điểm ảnh'));
  return { key: media.key, article: article.id };
}

const open = [200, 'điểm ảnh', 'public, max-age=60, must-revalidate'];
const old = [200, 'điểm ảnh', 'no-store'];

it('goes on while the database is away: what everybody was served since the last change, and nothing else', async () => {
  const direct = databaseUrl();
  const line = await stallingLine(direct);
  await disconnectDatabase();
  await connectDatabase(line.url, { connections: 2 });
  await startOutbox();
  const { id } = await makeOrgUnit();
  const [shown, withdrawn] = [await picture('PUBLISHED', id), await picture('PUBLISHED', id)];
  const [draft, unseen] = [await picture('DRAFT', id), await picture('PUBLISHED', id)];
  expect(await get(withdrawn.key)).toEqual(open);
  await db.article.update({ where: { id: withdrawn.article }, data: { status: 'UNPUBLISHED' } });
  const event = { type: 'probe', subjectId: '1', tags: ['articles'] };
  // Until it is heard here: coming later it would make doubtful what is served in between.
  const heard = new Promise<void>((resolve) => onTestFinished(onChangeOf('anything', resolve)));
  await db.outboxEvent.create({ data: event });
  await heard;
  expect((await get(withdrawn.key))[0]).toBe(404);
  expect(await get(shown.key)).toEqual(open);
  expect((await get(draft.key))[0]).toBe(404);

  line.cut();
  await expect.poll(isListening).toBe(false);
  expect(await get(shown.key)).toEqual(old);
  const begun = performance.now();
  expect(await get(shown.key)).toEqual(old);
  expect(performance.now() - begun).toBeLessThan(500);
  for (const { key } of [withdrawn, draft, unseen]) expect((await get(key))[0]).toBe(503);

  // Withdrawn while nobody could hear of it: gone as soon as the database is back.
  const client = new pg.Client({ connectionString: direct });
  await client.connect();
  await client.query("UPDATE articles SET status = 'UNPUBLISHED' WHERE id = $1", [shown.article]);
  await client.end();
  await line.mend();
  await expect.poll(isListening, { timeout: 10_000 }).toBe(true);
  await expect.poll(async () => (await get(shown.key))[0], { timeout: 5_000 }).toBe(404);
  line.cut();
  await expect.poll(isListening).toBe(false);
  expect((await get(shown.key))[0]).toBe(503);
}, 60_000);
