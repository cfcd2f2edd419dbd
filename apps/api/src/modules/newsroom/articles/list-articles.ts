import { Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { said } from '#graphql/caller-words.ts';
import { connectionOf, type PageArguments, pageSize } from '#graphql/paging.ts';
import { readRows } from '#outside/db.ts';
import { type ArticleColumn, type ArticleRow, selectList } from './article-columns.ts';
import { type ArticleOrdering, beyondSql, cursorOf, orderSql } from './article-order.ts';
import { idsOfUnits, ofUnitsSql } from './articles-of-units.ts';

/** How far numbered pages reach: beyond it cursors cost the same at any depth. */
export const lastPage = 500;

export interface ArticlePageArguments extends PageArguments {
  /** A page by its number, for addresses that people share; counts from 1. */
  page?: number | null | undefined;
}

export interface ArticleList {
  /** A condition on `articles a`; visibility is the caller's to put in. */
  where: Prisma.Sql;
  /** A table of ids of units, each once: only what belongs to them. Such a list is ordered by `publishedAt`. */
  ofUnits?: Prisma.Sql | undefined;
  ordering: ArticleOrdering;
  columns: ReadonlySet<ArticleColumn>;
  /** How many there are where that is kept, or null: then they are counted. */
  kept?: (() => Promise<number | null>) | undefined;
}

function checkPage(args: ArticlePageArguments): void {
  const { page } = args;
  if (page == null) return;
  if (page < 1 || page > lastPage)
    refuseField(
      'page',
      said((w) => w.newsroom.pageNumber(lastPage)),
    );
  if (args.after || args.before || args.last != null) {
    refuseField(
      'page',
      said((w) => w.newsroom.pageNeedsFirst),
    );
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
  const { ordering, ofUnits } = list;
  const columns = selectList(new Set([...list.columns, ordering.column]));
  const order = Prisma.sql`ORDER BY ${orderSql(ordering, backward)}`;
  const conditions = [list.where];
  if (args.after) conditions.push(beyondSql(ordering, args.after, 'after'));
  if (args.before) conditions.push(beyondSql(ordering, args.before, 'before'));
  const where = Prisma.join(conditions, ' AND ');
  // Written out, so that a plan kept for all values still knows that a few rows are wanted.
  const limit = Prisma.raw(String(size + 1));
  const skipped = skippedBy(args);
  if (ofUnits) {
    const ids = idsOfUnits(ofUnits, { where, ordering, backward, size: size + 1, skipped });
    return Prisma.sql`SELECT ${columns} FROM articles a WHERE a.id IN ${ids} ${order}`;
  }
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
  return pageOf(
    rows,
    list.ordering,
    args,
    async () => (await list.kept?.()) ?? countArticles(list),
  );
}

/** The statement of how many articles of a list there are. */
export function countSql({ where, ofUnits }: Pick<ArticleList, 'where' | 'ofUnits'>): Prisma.Sql {
  const condition = ofUnits ? Prisma.sql`${where} AND ${ofUnitsSql(ofUnits)}` : where;
  return Prisma.sql`SELECT count(*)::int AS count FROM articles a WHERE ${condition}`;
}

/** How many articles of a list there are. */
export async function countArticles(list: Pick<ArticleList, 'where' | 'ofUnits'>): Promise<number> {
  const [row] = await readRows<{ count: number }>(countSql(list));
  return row?.count ?? 0;
}
