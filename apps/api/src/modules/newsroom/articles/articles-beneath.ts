import { Prisma } from '@hoi/db/prisma';
import { batchReader } from '#outside/batch-reader.ts';
import { readRows } from '#outside/db.ts';
import type { ArticleColumn, ArticleRow } from './article-columns.ts';
import type { ArticleOrdering } from './article-order.ts';
import {
  type ArticlePageArguments,
  countArticles,
  countSql,
  pageOf,
  pageSql,
} from './list-articles.ts';

/** What a list depends on: values of the row that it hangs on. */
type Parent<Name extends string> = Readonly<Record<Name, string | null>>;

interface Beneath<Name extends string> {
  /** The values by name, each of this type of the database. */
  values: Readonly<Record<Name, 'uuid' | 'date' | 'timestamptz'>>;
  /** The condition on `articles a`, visibility in it, as it names those values. */
  where: (value: Readonly<Record<Name, Prisma.Sql>>) => Promise<Prisma.Sql>;
  /** A table of ids of units, each once, to which the list is confined. */
  ofUnits?: (value: Readonly<Record<Name, Prisma.Sql>>) => Prisma.Sql;
  ordering: ArticleOrdering;
  /** How many there are where that is kept, or null: then they are counted. */
  kept?: ((parent: Parent<Name>) => Promise<number | null>) | undefined;
}

interface Wanted<Name extends string> {
  parent: Parent<Name>;
  columns: ReadonlySet<ArticleColumn>;
  page: ArticlePageArguments;
}

const sameForm = <Name extends string>({ columns, page }: Wanted<Name>) =>
  JSON.stringify([[...columns].sort(), page]);

/**
 * A reader of lists of articles that hang on the rows of another list. All that is asked for in one
 * tick becomes one statement for each form of page, however many rows there are; nothing is kept.
 */
export function articlesBeneath<Name extends string>({
  values,
  where,
  ofUnits,
  ordering,
  kept,
}: Beneath<Name>) {
  // The keys of a record are its names, and each of them is given its entry.
  const names = Object.keys(values) as Name[];
  const listWith = async (sqlOf: (name: Name) => Prisma.Sql) => {
    const entries = Object.fromEntries(names.map((name) => [name, sqlOf(name)]));
    // Each name has its entry.
    const value = entries as Record<Name, Prisma.Sql>;
    return { where: await where(value), ofUnits: ofUnits?.(value) };
  };
  const typed = (given: unknown, name: Name, array = '') =>
    Prisma.sql`${given}::${Prisma.raw(values[name] + array)}`;

  /** The list of one row, and the rows themselves as a table when there are several. */
  async function listOf(parents: readonly Parent<Name>[]) {
    const [first] = parents;
    // Planned for its values, as a list that stands alone is.
    if (first && parents.length === 1)
      return { list: await listWith((name) => typed(first[name], name)), asked: null };
    const arrays = names.map((name) =>
      typed(
        parents.map((parent) => parent[name]),
        name,
        '[]',
      ),
    );
    const columns = Prisma.raw([...names, 'number'].join(', '));
    return {
      list: await listWith((name) => Prisma.raw(`asked.${name}`)),
      asked: Prisma.sql`unnest(${Prisma.join(arrays)}) WITH ORDINALITY AS asked (${columns})`,
    };
  }

  async function rowsOf(group: readonly Wanted<Name>[]): Promise<ArticleRow[][]> {
    const [first] = group;
    if (!first) return [];
    const { list, asked } = await listOf(group.map(({ parent }) => parent));
    const one = pageSql({ ...list, ordering, columns: first.columns }, first.page);
    if (!asked) return [await readRows<ArticleRow>(one)];
    const found = group.map((): ArticleRow[] => []);
    for (const row of await readRows<ArticleRow & { number: number }>(
      Prisma.sql`SELECT asked.number::int AS number, listed.* FROM ${asked} CROSS JOIN LATERAL
        (SELECT a.*, row_number() OVER () AS place FROM (${one}) a) listed
        ORDER BY asked.number, listed.place`,
    )) {
      found[row.number - 1]?.push(row);
    }
    return found;
  }

  const pages = batchReader<Wanted<Name>, ArticleRow[]>(async (wanted) => {
    const groups = Map.groupBy(wanted, sameForm);
    const found = new Map<Wanted<Name>, ArticleRow[] | Error>();
    await Promise.all(
      [...groups.values()].map(async (group) => {
        // A page that cannot be fails where it was asked for, and nowhere else.
        const lists = await rowsOf(group).catch((error: Error) => group.map(() => error));
        group.forEach((one, index) => {
          found.set(one, lists[index] ?? []);
        });
      }),
    );
    return wanted.map((one) => found.get(one) ?? []);
  });

  const counted = batchReader<Parent<Name>, number>(async (parents) => {
    const { list, asked } = await listOf(parents);
    if (!asked) return [await countArticles(list)];
    const rows = await readRows<{ count: number }>(
      Prisma.sql`SELECT (${countSql(list)}) AS count FROM ${asked} ORDER BY asked.number`,
    );
    return rows.map(({ count }) => count);
  });

  const counts = async (parent: Parent<Name>) => (await kept?.(parent)) ?? counted(parent);
  return async (
    parent: Parent<Name>,
    columns: ReadonlySet<ArticleColumn>,
    page: ArticlePageArguments,
  ) => pageOf(await pages({ parent, columns, page }), ordering, page, () => counts(parent));
}
