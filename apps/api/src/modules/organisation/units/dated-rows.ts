import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { ruleSql } from '#outside/rule.ts';
import { dateOf } from '#outside/stored-day.ts';

/** A day, or an expression of SQL that is one. */
export type SqlDay = CalendarDay | Prisma.Sql;

const lasting = <Day>(day: Day) => ({ OR: [{ validTo: null }, { validTo: { gt: day } }] });

// The last day is not among those on which a row holds.
const holding = <Day>(day: Day) => ({ validFrom: { lte: day }, ...lasting(day) });

/** A `where`: rows that have not ended on a day, begun or not. */
export function lastsBeyond(day: CalendarDay) {
  return lasting(dateOf(day));
}

/** `lastsBeyond` in SQL, of the rows that a statement knows as `alias`. */
export function lastsBeyondSql(alias: string, day: SqlDay): Prisma.Sql {
  return ruleSql(lasting(day), alias);
}

/** A `where` on rows with dates: those that hold on a day. */
export function holdsOn(day: CalendarDay) {
  return holding(dateOf(day));
}

/** `holdsOn` in SQL, of the rows that a statement knows as `alias`. */
export function holdsOnSql(alias: string, day: SqlDay): Prisma.Sql {
  return Prisma.sql`(${ruleSql(holding(day), alias)})`;
}

/** `holdsOn` of a row at hand. Written out, because a tree asks it of ten thousand rows; a test compares. */
export function heldOn<Day extends Date | CalendarDay>(
  { validFrom, validTo }: { validFrom: Day; validTo: Day | null },
  day: Day,
): boolean {
  return validFrom <= day && (validTo === null || validTo > day);
}
