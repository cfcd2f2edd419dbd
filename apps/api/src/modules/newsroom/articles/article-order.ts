import { Prisma } from '@hoi/db/prisma';
import { BadInputError } from '@hoi/domain/errors';
import { pagingFaults } from '@hoi/localization/words/frame/paging';
import { decodeCursor, encodeCursor } from '#graphql/paging.ts';
import { type ArticleRow, columnSql } from './article-columns.ts';

export const articleOrders = [
  'PUBLISHED_AT_DESC',
  'PUBLISHED_AT_ASC',
  'UPDATED_AT_DESC',
  'TITLE_ASC',
  'VIEW_COUNT_DESC',
] as const;
export type ArticleOrder = (typeof articleOrders)[number];

type SortColumn = 'publishedAt' | 'listedAt' | 'updatedAt' | 'title' | 'viewCount';

/** What a list is sorted by; ties are broken by id in the same direction. */
export interface ArticleOrdering {
  column: SortColumn;
  descending: boolean;
}

/** `published`: every row of the list has been published, so its date alone can lead an index scan. */
export function orderingOf(order: ArticleOrder, published: boolean): ArticleOrdering {
  const byDate = published ? 'publishedAt' : 'listedAt';
  switch (order) {
    case 'PUBLISHED_AT_DESC':
      return { column: byDate, descending: true };
    case 'PUBLISHED_AT_ASC':
      return { column: byDate, descending: false };
    case 'UPDATED_AT_DESC':
      return { column: 'updatedAt', descending: true };
    case 'TITLE_ASC':
      return { column: 'title', descending: false };
    case 'VIEW_COUNT_DESC':
      return { column: 'viewCount', descending: true };
  }
}

export function orderBySql({ column, descending }: ArticleOrdering, reversed: boolean): Prisma.Sql {
  const direction = descending === reversed ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.sql`ORDER BY ${columnSql(column)} ${direction}, a.id ${direction}`;
}

export function cursorOf({ column }: ArticleOrdering, row: ArticleRow): string {
  // A list by `publishedAt` holds published rows only.
  return encodeCursor(row[column] ?? row.updatedAt, row.id);
}

function keySql(column: SortColumn, key: string | number | Date): Prisma.Sql | null {
  if (column === 'title') {
    return typeof key === 'string' && !key.includes('\0') ? Prisma.sql`${key}::text` : null;
  }
  if (column === 'viewCount') {
    // The column is a 32-bit integer.
    const fits = typeof key === 'number' && Number.isInteger(key) && Math.abs(key) < 2 ** 31;
    return fits ? Prisma.sql`${key}::int` : null;
  }
  const fits = key instanceof Date && /^\d{4}-/.test(key.toISOString());
  return fits ? Prisma.sql`${key.toISOString()}::timestamptz` : null;
}

/** Rows after (or before) a cursor's place: one comparison of (key, id), which an index answers. */
export function beyondSql(
  { column, descending }: ArticleOrdering,
  cursor: string,
  argument: 'after' | 'before',
): Prisma.Sql {
  const place = decodeCursor(cursor);
  const key = place && keySql(column, place.key);
  if (!key) throw new BadInputError([{ path: [argument], message: pagingFaults.unknownPlace }]);
  const less = descending === (argument === 'after');
  const comparison = less ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`(${columnSql(column)}, a.id) ${comparison} (${key}, ${place.id}::uuid)`;
}
