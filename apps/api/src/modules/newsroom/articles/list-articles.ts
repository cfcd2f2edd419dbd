import { Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { connectionOf, type PageArguments, pageSize } from '#graphql/paging.ts';
import { readRows } from '#outside/db.ts';
import { type ArticleColumn, type ArticleRow, selectList } from './article-columns.ts';
import { type ArticleOrdering, beyondSql, cursorOf, orderBySql } from './article-order.ts';

/** How far numbered pages reach: beyond it cursors cost the same at any depth. */
export const lastPage = 500;

export interface ArticlePageArguments extends PageArguments {
  /** A page by its number, for addresses that people share; counts from 1. */
  page?: number | null | undefined;
}

export interface ArticleList {
  /** A condition on `articles a`; visibility is the caller's to put in. */
  where: Prisma.Sql;
  ordering: ArticleOrdering;
  columns: ReadonlySet<ArticleColumn>;
}

function checkPage(args: ArticlePageArguments): void {
  const { page } = args;
  if (page == null) return;
  if (page < 1 || page > lastPage) refuseField('page', articleFaults.pageNumber(lastPage));
  if (args.after || args.before || args.last != null) {
    refuseField('page', articleFaults.pageNeedsFirst);
  }
}

/**
 * The statement of one page of articles with the columns asked for. By cursor it is a keyset scan; by
 * page number the rows to skip are counted on the index alone, and only the page itself is read from
 * the table.
 * @throws BadInputError for a size, page or cursor that cannot be
 */
export function pageSql(list: ArticleList, args: ArticlePageArguments): Prisma.Sql {
  const { size, backward } = pageSize(args);
  checkPage(args);
  const { ordering } = list;
  const columns = selectList(new Set([...list.columns, ordering.column]));
  const order = orderBySql(ordering, backward);
  const conditions = [list.where];
  if (args.after) conditions.push(beyondSql(ordering, args.after, 'after'));
  if (args.before) conditions.push(beyondSql(ordering, args.before, 'before'));
  const where = Prisma.join(conditions, ' AND ');
  // Written out, so that a plan kept for all values still knows that a few rows are wanted.
  const limit = Prisma.raw(String(size + 1));
  const skipped = skippedBy(args);
  return skipped > 0
    ? Prisma.sql`SELECT ${columns} FROM articles a WHERE a.id IN
        (SELECT a.id FROM articles a WHERE ${where} ${order} LIMIT ${limit} OFFSET ${skipped}) ${order}`
    : Prisma.sql`SELECT ${columns} FROM articles a WHERE ${where} ${order} LIMIT ${limit}`;
}

function skippedBy(args: ArticlePageArguments): number {
  return ((args.page ?? 1) - 1) * pageSize(args).size;
}

/** What was read, as the page that was asked for; it is counted only when that is asked. */
export function pageOf(
  rows: readonly ArticleRow[],
  ordering: ArticleOrdering,
  args: ArticlePageArguments,
  totalCount: () => Promise<number>,
) {
  const connection = connectionOf(rows, args, (row) => cursorOf(ordering, row));
  if (skippedBy(args) > 0) connection.pageInfo.hasPreviousPage = true;
  return { ...connection, totalCount };
}

/** One page of articles that stands alone. @throws BadInputError */
export async function listArticles(list: ArticleList, args: ArticlePageArguments) {
  const rows = await readRows<ArticleRow>(pageSql(list, args));
  return pageOf(rows, list.ordering, args, () => countArticles(list.where));
}

/** How many articles there are, of those that the condition on `articles a` leaves. */
export async function countArticles(where: Prisma.Sql): Promise<number> {
  const [row] = await readRows<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count FROM articles a WHERE ${where}`,
  );
  return row?.count ?? 0;
}
