import { refuseField } from '@hoi/domain/errors';
import { isUuid } from '@hoi/domain/uuid';
import { said } from './caller-words.ts';
import { isStorable } from './storable-text.ts';

export interface PageArguments {
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

export type Key = string | number | Date;
export type KeyKind = 'text' | 'moment' | 'whole';
export interface KeyedRow {
  id: string;
}

export interface Ordering<Row extends KeyedRow> {
  /** The column that rows are sorted by; ties are broken by id in the same direction. */
  column: keyof Row & string;
  direction: 'asc' | 'desc';
  /** What the column holds: a cursor that says anything else is none of this list. */
  holds: KeyKind;
}

/** For rows that know when they were made. */
export const newestFirst = { column: 'createdAt', direction: 'desc', holds: 'moment' } as const;

export interface PageQuery {
  where: Record<string, unknown>;
  orderBy: Record<string, 'asc' | 'desc'>[];
  take: number;
}

const defaultSize = 20;
const largestSize = 100;

/** How many rows are asked for, and from which end. @throws BadInputError for a size that cannot be */
export function pageSize(args: PageArguments): { size: number; backward: boolean } {
  if (args.first != null && args.last != null)
    refuseField(
      'last',
      said((w) => w.paging.bothWays),
    );
  const backward = args.last != null;
  const size = args.last ?? args.first ?? defaultSize;
  if (size < 1 || size > largestSize) {
    refuseField(
      backward ? 'last' : 'first',
      said((w) => w.paging.size(largestSize)),
    );
  }
  return { size, backward };
}

/** A cursor says where a row stands in the order, so it survives inserts and deletes around it. */
export function encodeCursor(key: Key, id: string): string {
  const value = key instanceof Date ? { d: key.getTime() } : key;
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

export function decodeCursor(cursor: string): { key: Key; id: string } | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 2 || typeof parsed[1] !== 'string') return null;
    const [key, id]: unknown[] = parsed;
    if (typeof id !== 'string' || !isUuid(id)) return null;
    if (typeof key === 'string' || (typeof key === 'number' && Number.isFinite(key)))
      return { key, id };
    if (typeof key === 'object' && key !== null && 'd' in key && typeof key.d === 'number') {
      const date = new Date(key.d);
      return Number.isNaN(date.getTime()) ? null : { key: date, id };
    }
    return null;
  } catch {
    return null;
  }
}

/** Whether a key from a client's cursor is one that the database can compare the column with. */
export function isKey(key: Key, holds: KeyKind): boolean {
  if (holds === 'moment') return key instanceof Date && /^\d{4}-/.test(key.toISOString());
  if (holds === 'text') return typeof key === 'string' && isStorable(key);
  return typeof key === 'number' && Number.isInteger(key) && Math.abs(key) < 2 ** 31;
}

function beyond(
  { column, holds }: { column: string; holds: KeyKind },
  direction: 'asc' | 'desc',
  cursor: string,
  argument: string,
) {
  const place = decodeCursor(cursor);
  if (!place || !isKey(place.key, holds))
    refuseField(
      argument,
      said((w) => w.paging.unknownPlace),
    );
  const strict = direction === 'desc' ? 'lt' : 'gt';
  // The first condition alone bounds the index scan; the second settles ties.
  return {
    AND: [
      { [column]: { [`${strict}e`]: place.key } },
      { OR: [{ [column]: { [strict]: place.key } }, { id: { [strict]: place.id } }] },
    ],
  };
}

/**
 * One page of a list by keyset: any depth costs the same. `fetch` adds the query to its own filter.
 * @throws BadInputError for a page size or cursor that cannot be
 */
export async function keysetPage<Row extends KeyedRow>(
  args: PageArguments,
  ordering: Ordering<Row>,
  fetch: (page: PageQuery) => Promise<Row[]>,
) {
  const { size, backward } = pageSize(args);
  const flipped = ordering.direction === 'desc' ? 'asc' : 'desc';
  const direction = backward ? flipped : ordering.direction;
  const conditions: object[] = [];
  if (args.after) conditions.push(beyond(ordering, ordering.direction, args.after, 'after'));
  if (args.before) conditions.push(beyond(ordering, flipped, args.before, 'before'));
  const rows = await fetch({
    where: conditions.length > 0 ? { AND: conditions } : {},
    orderBy: [{ [ordering.column]: direction }, { id: direction }],
    take: size + 1,
  });
  // The caller names a sortable column: its values are keys.
  return connectionOf(rows, args, (node) => encodeCursor(node[ordering.column] as Key, node.id));
}

interface Table<Row> {
  findMany(query: PageQuery): Promise<Row[]>;
  count(query: { where: object }): Promise<number>;
}

/** `keysetPage` of the rows of a table that a filter lets through, with how many there are of them. */
export async function countedPage<Row extends KeyedRow>(
  args: PageArguments,
  ordering: Ordering<Row>,
  filter: object,
  table: Table<Row>,
) {
  const page = await keysetPage(args, ordering, ({ where, ...query }) =>
    table.findMany({ ...query, where: { AND: [filter, where] } }),
  );
  return { ...page, totalCount: () => table.count({ where: filter }) };
}

/**
 * A page as Relay wants it. `rows` come in the order they were read, one more than the page holds
 * when there are more.
 */
export function connectionOf<Row>(
  rows: readonly Row[],
  args: PageArguments,
  cursorOf: (row: Row) => string,
) {
  const { size, backward } = pageSize(args);
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backward) page.reverse();
  // Cursors are made when they are read: most questions ask for none.
  const edges = page.map((node) => ({
    node,
    get cursor() {
      return cursorOf(node);
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? Boolean(args.before) : more,
      hasPreviousPage: backward ? more : Boolean(args.after),
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

export type PageInfo = ReturnType<typeof connectionOf>['pageInfo'];
