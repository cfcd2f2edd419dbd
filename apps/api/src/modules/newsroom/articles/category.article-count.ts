import { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { Category } from '#modules/newsroom/categories/category.type.ts';
import { db } from '#outside/db.ts';
import { visibleArticlesSql } from './article.policy.ts';

// Outlives changes: it ends with its request.
const counts = new WeakMap<Context, Promise<Map<string, number>>>();

async function count({ viewer }: Context): Promise<Map<string, number>> {
  const visible = await visibleArticlesSql(viewer);
  const rows = await db.$queryRaw<{ id: string; count: number }[]>(
    Prisma.sql`SELECT a.category_id AS id, count(*)::int AS count FROM articles a
      WHERE ${visible} AND a.deleted_at IS NULL GROUP BY a.category_id`,
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** One count of all categories per request, however many of them are listed. */
function countOnce(context: Context): Promise<Map<string, number>> {
  const counting = counts.get(context) ?? count(context);
  counts.set(context, counting);
  return counting;
}

builder.objectField(Category, 'articleCount', (t) =>
  t.int({
    description: 'How many of its articles the viewer may see.',
    resolve: async ({ id }, _args, context) => (await countOnce(context)).get(id) ?? 0,
  }),
);
