import { Prisma } from '@hoi/db/prisma';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';
import type { ReadArticles } from '#modules/organisation/people/export-person.command.ts';
import { visibleArticlesSql } from './article.policy.ts';
import { namedInSql } from './named-in.ts';

// More articles than have one person's name.
const most = 1000;

/**
 * The articles that belong into a person's export: those with her byline as far as the one who asks may
 * read them, and the public ones that name her. Neither reaches into the drafts of others.
 */
export async function articlesOfPerson(viewer: Viewer): Promise<ReadArticles> {
  const visible = await visibleArticlesSql(viewer);
  const open = await publicArticlesSql();
  return async (tx, { id, fullName }) => {
    const list = (condition: Prisma.Sql) => tx.$queryRaw<object[]>`
      SELECT a.slug, a.title, a.published_at AS "publishedAt" FROM articles a
      WHERE ${condition} ORDER BY a.published_at DESC, a.id LIMIT ${most}`;
    return {
      articles: await list(Prisma.sql`a.byline_person_id = ${id}::uuid AND ${visible}`),
      namedIn: await list(Prisma.sql`${open} AND ${namedInSql(fullName)}`),
    };
  };
}
