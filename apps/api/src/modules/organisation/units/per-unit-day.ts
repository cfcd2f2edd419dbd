import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { QueryResultRow } from 'pg';
import { batchReader } from '#outside/batch-reader.ts';
import { readRows, readRowsPlanned } from '#outside/db.ts';
import { keptByRevision } from './kept-by-revision.ts';

interface UnitDay {
  id: string;
  day: CalendarDay;
}

/** What each row says of itself: whose it is. */
interface Asked {
  askedId: string;
  askedDay: CalendarDay;
}

const keyOf = (id: string, day: CalendarDay) => `${day} ${id}`;

/** Gives the rows that belong to a unit on a day. */
type PerUnitDay<Row> = (id: string, day: CalendarDay) => Promise<readonly Row[]>;

interface Reading {
  /** Planned each time: what is best for a unit with ten others below it is the worst for all of them. */
  planned?: boolean;
}

/**
 * A reader of the rows that belong to a unit on a day. All that is asked for in one tick becomes one
 * statement; nothing is kept. `statement` gets the list `asked (id, day)` and returns `askedColumns`.
 */
export function perUnitDay<Row extends QueryResultRow>(
  statement: (asked: Prisma.Sql) => Prisma.Sql,
  { planned = false }: Reading = {},
): PerUnitDay<Row> {
  const load = batchReader<UnitDay, readonly Row[]>(async (wanted) => {
    const distinct = new Map(wanted.map((one) => [keyOf(one.id, one.day), one]));
    const ids = [...distinct.values()].map(({ id }) => id);
    const days = [...distinct.values()].map(({ day }) => day);
    // What stands in an array, the planner does not look at.
    const asked =
      planned && ids.length === 1
        ? Prisma.sql`(SELECT ${ids[0]}::uuid, ${days[0]}::date) AS asked (id, day)`
        : Prisma.sql`unnest(${ids}::uuid[], ${days}::date[]) AS asked (id, day)`;
    const read = planned ? readRowsPlanned : readRows;
    const rows = await read<Row & Asked>(statement(asked));
    const found = Map.groupBy(rows, (row) => keyOf(row.askedId, row.askedDay));
    return wanted.map(({ id, day }) => found.get(keyOf(id, day)) ?? []);
  });
  return (id, day) => load({ id, day });
}

// Some hundred bytes each.
const mostKept = 20_000;

/** `perUnitDay` of what follows from the versions and successions of units alone: kept while none of them has changed. */
export function keptPerUnitDay<Row>(read: PerUnitDay<Row>): PerUnitDay<Row> {
  const present = keptByRevision(() => new Map<string, readonly Row[]>());
  const load = batchReader<UnitDay, readonly Row[]>(async (wanted) => {
    const kept = await present();
    // Emptied when full, as the versions are.
    if (kept.size > mostKept) kept.clear();
    const asked = new Map(wanted.map((one) => [keyOf(one.id, one.day), one]));
    const rowsOf = async ([key, { id, day }]: [string, UnitDay]) => {
      const rows = kept.get(key) ?? (await read(id, day));
      kept.set(key, rows);
      return [key, rows] as const;
    };
    const found = new Map(await Promise.all([...asked].map(rowsOf)));
    return wanted.map(({ id, day }) => found.get(keyOf(id, day)) ?? []);
  });
  return (id, day) => load({ id, day });
}

export const askedColumns = Prisma.sql`asked.id AS "askedId", asked.day::text AS "askedDay"`;
