import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { NotFoundError } from '@hoi/domain/errors';
import { today } from '#outside/today.ts';
import { askedColumns, perUnitDay } from './per-unit-day.ts';
import { stateColumns, type UnitState } from './unit-state.ts';

const day = Prisma.sql`asked.day`;

const states = perUnitDay<UnitState>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, ${stateColumns(day)}
    FROM ${asked}
    JOIN org_units u ON u.id = asked.id
    CROSS JOIN LATERAL (SELECT v.* FROM org_unit_versions v WHERE v.unit_id = u.id
      ORDER BY v.valid_from <= asked.day DESC,
        CASE WHEN v.valid_from <= asked.day THEN v.valid_from END DESC, v.valid_from
      LIMIT 1) v`,
);

/** A unit as it was on a day; null when there is no such unit. */
export async function findUnitOn(id: string, day: CalendarDay): Promise<UnitState | null> {
  const [state] = await states(id, day);
  return state ?? null;
}

/** A unit that something else names, as it was on a day. */
export async function unitOn(id: string, day: CalendarDay): Promise<UnitState> {
  const state = await findUnitOn(id, day);
  if (!state) throw new NotFoundError();
  return state;
}

/** A unit that something else names, as it is today. */
export function unitToday(id: string): Promise<UnitState> {
  return unitOn(id, today());
}
