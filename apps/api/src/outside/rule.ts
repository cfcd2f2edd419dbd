import { Prisma } from '@hoi/db/prisma';

/** A moment or a calendar day; an expression of SQL where only SQL is made of the rule. */
type Bound = Date | string | Prisma.Sql;

type Asked =
  | string
  | boolean
  | null
  | { readonly not: string }
  | { readonly lte: Bound }
  | { readonly gt: Bound };

/**
 * What has to hold of a row, all of it: a `where` of Prisma, so plain that SQL and the check of a row
 * at hand are made of the same words. The row's columns are asked for, and below OR and AND rules.
 */
export interface Rule {
  readonly [column: string]: Asked | readonly Rule[];
}

/** The columns that a rule asks for. */
type ColumnsOf<R> = R extends unknown
  ? {
      [Key in keyof R]: Key extends 'OR' | 'AND'
        ? R[Key] extends readonly (infer One)[]
          ? ColumnsOf<One>
          : never
        : Key;
    }[keyof R]
  : never;

const isSeveral = (asked: Asked | readonly Rule[]): asked is readonly Rule[] =>
  Array.isArray(asked);

/** The name in the database of a column that Prisma knows as `publishedAt`. */
export const columnName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

// Outlives changes: names of columns, as rules of the code have them.
const columns = new Map<string, Prisma.Sql>();

function columnSql(name: string, alias: string): Prisma.Sql {
  const key = `${alias}.${name}`;
  const known = columns.get(key) ?? Prisma.raw(`${alias}.${columnName(name)}`);
  columns.set(key, known);
  return known;
}

// Written out: a plan that is kept for all values takes a partial index by a literal only.
function literal(word: string): Prisma.Sql {
  if (!/^[A-Z_]+$/.test(word)) throw new Error(`${word} is no word of a rule`);
  return Prisma.raw(`'${word}'`);
}

function boundSql(bound: Bound): Prisma.Sql {
  if (bound instanceof Date) return Prisma.sql`${bound.toISOString()}::timestamptz`;
  return typeof bound === 'string' ? Prisma.sql`${bound}::date` : bound;
}

function askedSql(column: Prisma.Sql, asked: Asked): Prisma.Sql {
  if (asked === null) return Prisma.sql`${column} IS NULL`;
  if (typeof asked === 'boolean') return asked ? column : Prisma.sql`NOT ${column}`;
  if (typeof asked === 'string') return Prisma.sql`${column} = ${literal(asked)}`;
  if ('not' in asked) return Prisma.sql`${column} <> ${literal(asked.not)}`;
  if ('lte' in asked) return Prisma.sql`${column} <= ${boundSql(asked.lte)}`;
  return Prisma.sql`${column} > ${boundSql(asked.gt)}`;
}

/** The rule in SQL, of the columns of a table that the statement knows as `alias`. */
export function ruleSql(rule: Rule, alias: string): Prisma.Sql {
  const parts = Object.entries(rule).map(([name, asked]) => {
    if (!isSeveral(asked)) return askedSql(columnSql(name, alias), asked);
    const rules = asked.map((one) => ruleSql(one, alias));
    return Prisma.sql`(${Prisma.join(rules, ` ${name} `)})`;
  });
  return Prisma.join(parts, ' AND ');
}

/** How a value stands to a bound: below zero, zero or above; NaN where there is no value. */
function order(value: unknown, bound: Bound): number {
  if (value instanceof Date && bound instanceof Date) return value.getTime() - bound.getTime();
  if (typeof value !== 'string' || typeof bound !== 'string') return Number.NaN;
  if (value === bound) return 0;
  return value < bound ? -1 : 1;
}

function isAsAsked(value: unknown, asked: Asked): boolean {
  if (asked === null || typeof asked !== 'object') return value === asked;
  if ('not' in asked) return value !== null && value !== asked.not;
  return 'lte' in asked ? order(value, asked.lte) <= 0 : order(value, asked.gt) > 0;
}

function holds(rule: Rule, row: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(rule).every(([name, asked]) => {
    if (!isSeveral(asked)) return isAsAsked(row[name], asked);
    return name === 'OR'
      ? asked.some((one) => holds(one, row))
      : asked.every((one) => holds(one, row));
  });
}

/** Whether the rule holds of a row at hand. */
export function holdsOf<R extends Rule>(
  rule: R,
  row: Readonly<Record<ColumnsOf<R>, unknown>>,
): boolean {
  return holds(rule, row);
}
