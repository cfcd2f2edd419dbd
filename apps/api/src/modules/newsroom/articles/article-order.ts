import { Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { said } from '#graphql/caller-words.ts';
import { decodeCursor, encodeCursor, isKey, type Key, type KeyKind } from '#graphql/paging.ts';
import { type ArticleRow, columnSql } from './article-columns.ts';

type SortColumn = 'publishedAt' | 'listedAt' | 'updatedAt' | 'title' | 'viewCount';

/** What a list is sorted by; ties are broken by id in the same direction. */
export interface ArticleOrdering {
  column: SortColumn;
  descending: boolean;
}

const orderings = {
  PUBLISHED_AT_DESC: { column: 'listedAt', descending: true },
  PUBLISHED_AT_ASC: { column: 'listedAt', descending: false },
  UPDATED_AT_DESC: { column: 'updatedAt', descending: true },
  TITLE_ASC: { column: 'title', descending: false },
  VIEW_COUNT_DESC: { column: 'viewCount', descending: true },
} satisfies Record<string, ArticleOrdering>;

export type ArticleOrder = keyof typeof orderings;

/** `published`: every row of the list has been published, so its date alone can lead an index scan. */
export function orderingOf(order: ArticleOrder, published: boolean): ArticleOrdering {
  const ordering = orderings[order];
  const byDate = published && ordering.column === 'listedAt';
  return byDate ? { ...ordering, column: 'publishedAt' } : ordering;
}

/** What rows are sorted by, one after the other. */
export function orderSql({ column, descending }: ArticleOrdering, reversed: boolean): Prisma.Sql {
  const direction = descending === reversed ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.sql`${columnSql(column)} ${direction}, a.id ${direction}`;
}

export function cursorOf({ column }: ArticleOrdering, row: ArticleRow): string {
  // A list by `publishedAt` holds published rows only.
  return encodeCursor(row[column] ?? row.updatedAt, row.id);
}

const kinds: Partial<Record<SortColumn, KeyKind>> = { title: 'text', viewCount: 'whole' };
const typeOf = { text: 'text', whole: 'int', moment: 'timestamptz' } satisfies Record<
  KeyKind,
  string
>;

function keySql(column: SortColumn, key: Key): Prisma.Sql | null {
  const kind = kinds[column] ?? 'moment';
  if (!isKey(key, kind)) return null;
  const value = key instanceof Date ? key.toISOString() : key;
  return Prisma.sql`${value}::${Prisma.raw(typeOf[kind])}`;
}

/** Rows after (or before) a cursor's place: one comparison of (key, id), which an index answers. */
export function beyondSql(
  { column, descending }: ArticleOrdering,
  cursor: string,
  argument: 'after' | 'before',
): Prisma.Sql {
  const place = decodeCursor(cursor);
  const key = place && keySql(column, place.key);
  if (!key)
    refuseField(
      argument,
      said((w) => w.paging.unknownPlace),
    );
  const less = descending === (argument === 'after');
  const comparison = less ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`(${columnSql(column)}, a.id) ${comparison} (${key}, ${place.id}::uuid)`;
}
