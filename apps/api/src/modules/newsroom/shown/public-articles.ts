import { type Article, Prisma } from '@hoi/db/prisma';
import {
  hiddenCategoryIds,
  publicCategories,
} from '#modules/newsroom/categories/public-categories.ts';
import { clock } from '#outside/clock.ts';
import { holdsOf, ruleSql } from '#outside/rule.ts';

const published = { status: 'PUBLISHED' } satisfies Prisma.ArticleWhereInput;

/** Published, and its time has come; in the bin perhaps. */
const outBy = (moment: Date) =>
  ({ ...published, publishedAt: { lte: moment } }) satisfies Prisma.ArticleWhereInput;

/** What readers see of all that stands in a public category. */
const shownBy = (moment: Date) =>
  ({ ...outBy(moment), deletedAt: null }) satisfies Prisma.ArticleWhereInput;

/** Of `articles a`: those that will be shown by themselves in a public category, their hour not come by a moment. */
export function awaitedArticlesSql(by: Date): Prisma.Sql {
  return ruleSql({ ...shownBy(by), publishedAt: { gt: by } }, 'a');
}

/** The articles that readers see now: published, their time come, not deleted, in no hidden category. */
export function publicArticles(): Prisma.ArticleWhereInput {
  return { ...shownBy(clock.now()), category: publicCategories };
}

/**
 * `publicArticles` in SQL on `articles a`: those of now, or those that will be by another time if nothing
 * changes. Hidden categories are named by their ids: asked for in the statement, they would cost the
 * planner its estimate, and deep pages eight times what they cost.
 */
export async function publicArticlesSql(by: Date = clock.now()): Promise<Prisma.Sql> {
  const hidden = await hiddenCategoryIds();
  const shown = ruleSql(shownBy(by), 'a');
  return hidden.length > 0
    ? Prisma.sql`${shown} AND a.category_id <> ALL(${hidden}::uuid[])`
    : shown;
}

/**
 * Whether readers see an article as it stands. Its category is not looked at: whoever hides one says so
 * to the readers' caches by herself.
 */
export function isShown(article: Pick<Article, 'status' | 'publishedAt' | 'deletedAt'>): boolean {
  return holdsOf(shownBy(clock.now()), article);
}

/** The articles that are no longer their authors' alone: out, waiting for their hour, or before an editor. */
export const settledArticles = {
  status: { in: [published.status, 'IN_REVIEW'] },
  deletedAt: null,
} satisfies Prisma.ArticleWhereInput;

/** Of `articles a`: those that are out, in the bin too. */
export function outSql(): Prisma.Sql {
  return Prisma.sql`(${ruleSql(outBy(clock.now()), 'a')})`;
}

/** Of `articles a`: those that are published, their hour come or not, in the bin too. */
function publishedSql(): Prisma.Sql {
  return Prisma.sql`(${ruleSql(published, 'a')})`;
}

/** Of `articles a`: those that are published and wait for their hour, in the bin too. */
export function waitingSql(): Prisma.Sql {
  return Prisma.sql`(${publishedSql()} AND NOT coalesce(${outSql()}, false))`;
}
