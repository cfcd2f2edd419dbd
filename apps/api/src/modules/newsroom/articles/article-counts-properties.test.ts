import { Prisma } from '@hoi/db/prisma';
import { DomainError } from '@hoi/domain/errors';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Staff } from '#modules/access/identity/viewer.ts';
import { forgetCategories } from '#modules/newsroom/categories/category-directory.ts';
import { updateCategory } from '#modules/newsroom/categories/update-category.command.ts';
import { articleCountsSql } from '#modules/newsroom/shown/public-article-counts.ts';
import { publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';
import { clock } from '#outside/clock.ts';
import { db, readTogether } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeUser } from '#test/factories.ts';
import { emptyContent } from './article-content.ts';
import { createArticle } from './create-article.command.ts';
import { moveToBin } from './move-to-bin.command.ts';
import { publishArticle } from './publish-article.command.ts';
import { takeStep } from './take-step.command.ts';
import { updateArticle } from './update-article.command.ts';

useDatabase();

const body: typeof emptyContent.body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tin' }] }],
};

const deeds = [
  'publish',
  'schedule',
  'unpublish',
  'delete',
  'restore',
  'move',
  'hide',
  'write',
  'lose',
] as const;

interface Turn {
  deed: (typeof deeds)[number];
  article: number;
  category: number;
}

const turn = record<Turn>({
  deed: constantFrom(...deeds, 'publish', 'schedule', 'move'),
  article: integer({ min: 0, max: 9 }),
  category: integer({ min: 0, max: 2 }),
});

interface World {
  editor: Staff;
  articles: string[];
  categories: Awaited<ReturnType<typeof makeCategory>>[];
}

async function makeWorld(): Promise<World> {
  const [unit, user] = [await makeOrgUnit(), await makeUser()];
  const grant = { role: 'ADMINISTRATOR', orgUnitId: unit.id, orgUnitPath: unit.path } as const;
  const account = { userId: user.id, email: user.email, name: user.name, sessionId: '' };
  const editor = { kind: 'staff', ...account, mustChangePassword: false, grants: [grant] } as const;
  const categories = [await makeCategory(), await makeCategory(), await makeCategory()];
  const articles: string[] = [];
  for (let n = 0; n < 10; n++) {
    const categoryId = categories[n % 3]?.id;
    const draft = { status: 'DRAFT', publishedAt: null, body, bodyText: 'Tin' } as const;
    articles.push((await makeArticle({ ...draft, categoryId, orgUnitId: unit.id })).id);
  }
  forgetCategories();
  return { editor, articles, categories };
}

async function take({ editor, articles, categories }: World, turn: Turn): Promise<unknown> {
  const id = articles[turn.article] ?? '';
  const category = categories[turn.category];
  if (!category) throw new Error('which category?');
  switch (turn.deed) {
    case 'publish':
      return publishArticle(editor, { id });
    case 'schedule':
      // Some of these come out while others are at work.
      return publishArticle(editor, { id }, new Date(Date.now() + 10 ** (turn.category + 1)));
    case 'unpublish':
      return takeStep(editor, 'unpublish', { id });
    case 'delete':
    case 'restore':
      return moveToBin(editor, turn.deed, { id });
    case 'move': {
      const { version } = await db.article.findUniqueOrThrow({ where: { id } });
      return updateArticle(editor, { id, expectedVersion: version }, { categoryId: category.id });
    }
    case 'hide': {
      const { version, hidden, ...fields } = await db.category.findUniqueOrThrow({
        where: { id: category.id },
      });
      return updateCategory(editor, { ...fields, hidden: !hidden, expectedVersion: version });
    }
    case 'write': {
      const content = { ...emptyContent, title: 'Tin mới', body, categoryId: category.id };
      return publishArticle(editor, { id: await createArticle(editor, content) });
    }
    case 'lose':
      // No command does so; who repairs something by hand may.
      return db.article.deleteMany({ where: { categoryId: category.id, title: 'Tin mới' } });
  }
}

/** What is not possible as things stand is refused, and is no fault; a deadlock would be one. */
async function tryTo(world: World, turn: Turn): Promise<boolean> {
  return take(world, turn).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError) return false;
      throw error;
    },
  );
}

/** What is kept and what a count finds, of one moment of the database. */
async function compare(): Promise<number> {
  await readTogether(async (read) => {
    const now = new Date();
    const kept = await read(
      Prisma.sql`SELECT * FROM (${articleCountsSql(now)}) k WHERE k.count <> 0 ORDER BY k.id`,
    );
    const counted =
      await read(Prisma.sql`SELECT a.category_id AS id, count(*)::int AS count FROM articles a
      WHERE a.status = 'PUBLISHED' AND a.deleted_at IS NULL AND a.published_at <= ${now.toISOString()}::timestamptz
      GROUP BY a.category_id ORDER BY a.category_id`);
    expect(kept).toEqual(counted);
  });
  return 1;
}

it('kept are as counted, at every moment, whoever publishes, hides and takes back at the same time', async () => {
  let done = 0;
  let looks = 0;
  await assert(
    asyncProperty(
      array(array(turn, { minLength: 15, maxLength: 25 }), { minLength: 6, maxLength: 6 }),
      async (turns) => {
        const world = await makeWorld();
        let working = true;
        const work = Promise.all(
          turns.map(async (own) => {
            for (const one of own) if (await tryTo(world, one)) done += 1;
          }),
        ).finally(() => {
          working = false;
        });
        const look = async () => {
          while (working) looks += await compare();
        };
        await Promise.all([work, look()]);
        await compare();
        // None comes out between one count and the next.
        const moment = vi.spyOn(clock, 'now').mockReturnValue(new Date());
        const visible = await publicArticlesSql();
        const [counted] = await db.$queryRaw<{ count: number }[]>(
          Prisma.sql`SELECT count(*)::int AS count FROM articles a WHERE ${visible}`,
        );
        const { data } = await ask('{ articles { totalCount } categories { articleCount } }');
        expect(data.articles.totalCount).toBe(counted?.count);
        const sum = data.categories.reduce(
          (total: number, one: { articleCount: number }) => total + one.articleCount,
          0,
        );
        expect(sum).toBe(counted?.count);
        moment.mockRestore();
      },
    ),
    { numRuns: 3, endOnFailure: true },
  );
  // Not all was refused, and it was looked at while it was done.
  expect(done).toBeGreaterThan(90);
  expect(looks).toBeGreaterThan(10);
}, 120_000);
