import { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { perViewer } from '#modules/access/identity/per-viewer.ts';
import { Category } from '#modules/newsroom/categories/category.type.ts';
import { publicArticleCounts } from '#modules/newsroom/shown/public-article-counts.ts';
import { db } from '#outside/db.ts';
import { visibleArticlesSql } from './article.policy.ts';

/** One count of all categories per request, however many of them are listed. */
const counts = perViewer(async (viewer) => {
  if (viewer.kind !== 'staff') return publicArticleCounts();
  const visible = await visibleArticlesSql(viewer);
  const rows = await db.$queryRaw<{ id: string; count: number }[]>(
    Prisma.sql`SELECT a.category_id AS id, count(*)::int AS count FROM articles a
      WHERE ${visible} AND a.deleted_at IS NULL GROUP BY a.category_id`,
  );
  return new Map(rows.map((row) => [row.id, row.count]));
});

builder.objectField(Category, 'articleCount', (t) =>
  t.int({
    description: 'How many of its articles the viewer may see.',
    resolve: async ({ id }, _args, { viewer }) => (await counts(viewer)).get(id) ?? 0,
  }),
);
