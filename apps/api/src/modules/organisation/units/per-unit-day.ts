import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { QueryResultRow } from 'pg';
import { batchReader } from '#outside/batch-reader.ts';
import { readRows } from '#outside/db.ts';

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

/**
 * A reader of the rows that belong to a unit on a day. All that is asked for in one tick becomes one
 * statement; nothing is kept. `statement` gets the list `asked (id, day)` and returns `askedColumns`.
 */
export function perUnitDay<Row extends QueryResultRow>(
  statement: (asked: Prisma.Sql) => Prisma.Sql,
  read: typeof readRows = readRows,
): (id: string, day: CalendarDay) => Promise<readonly Row[]> {
  const load = batchReader<UnitDay, readonly Row[]>(async (wanted) => {
    const distinct = new Map(wanted.map((one) => [keyOf(one.id, one.day), one]));
    const ids = [...distinct.values()].map(({ id }) => id);
    const days = [...distinct.values()].map(({ day }) => day);
    const asked = Prisma.sql`unnest(${ids}::uuid[], ${days}::date[]) AS asked (id, day)`;
    const rows = await read<Row & Asked>(statement(asked));
    const found = Map.groupBy(rows, (row) => keyOf(row.askedId, row.askedDay));
    return wanted.map(({ id, day }) => found.get(keyOf(id, day)) ?? []);
  });
  return (id, day) => load({ id, day });
}

export const askedColumns = Prisma.sql`asked.id AS "askedId", asked.day::text AS "askedDay"`;
