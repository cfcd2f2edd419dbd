import { askingForAll } from '@hoi/db/asker';
import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { isBelowSql } from '#modules/access/identity/below-paths.ts';
import { perViewer } from '#modules/access/identity/per-viewer.ts';
import { mayEverywhere, pathsWith, type Viewer } from '#modules/access/identity/viewer.ts';
import { readRows } from '#outside/db.ts';
import { isListening, onChangeOf } from '#outside/outbox.ts';
import { today } from '#outside/today.ts';
import { findUnitOn } from './unit-on.ts';
import type { UnitState } from './unit-state.ts';

/** The last day of which everybody may know; null while nothing that is decided is kept back. */
type LastPublicDay = CalendarDay | null;

let kept: { day: CalendarDay; last: Promise<LastPublicDay> } | undefined;
let subscribed = false;

/** For the command that has just changed it: its own process need not wait for the notice. */
export function forgetPublicDays(): void {
  kept = undefined;
}

/** Whether a plan `p` changes a unit at these paths or below one of them, or what stands right below it. */
function concerns(paths: readonly string[]): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM jsonb_array_elements(p.effect -> 'rows') r
    CROSS JOIN LATERAL (VALUES (r -> 'before'), (r -> 'after')) side (state)
    CROSS JOIN LATERAL (VALUES (state ->> 'unit_id'), (state ->> 'parent_id')) named (id)
    JOIN org_units u ON u.id = named.id::uuid AND ${isBelowSql(Prisma.sql`u.path`, paths)}
    WHERE r ->> 'table' = 'org_unit_versions')`;
}

// Not the day before the first change that is kept back: when that will be, nobody is to know either.
async function readLast(day: CalendarDay, paths: readonly string[]): Promise<LastPublicDay> {
  const open = Prisma.sql`coalesce(p.public_from <= ${day}::date, false)`;
  const [row] = await readRows<{ last: LastPublicDay }>(Prisma.sql`
    WITH ahead AS (
      SELECT effective_on, ${paths.length === 0 ? open : Prisma.sql`${open} OR ${concerns(paths)}`} AS open
      FROM org_plans p WHERE status = 'APPROVED' AND effective_on > ${day}::date
    ), closed AS (SELECT min(effective_on) AS day FROM ahead WHERE NOT open)
    SELECT coalesce((SELECT max(effective_on) FROM ahead WHERE effective_on < closed.day), ${day}::date)::text AS last
    FROM closed WHERE closed.day IS NOT NULL`);
  return row?.last ?? null;
}

/** What is kept of this day, without asking the database. */
export function publicDayAtHand(day = today()): Promise<LastPublicDay> | undefined {
  return kept?.day === day ? kept.last : undefined;
}

function lastPublicDay(): Promise<LastPublicDay> {
  if (!subscribed) onChangeOf(['org-units'], forgetPublicDays);
  subscribed = true;
  const day = today();
  const atHand = publicDayAtHand(day);
  if (atHand) return atHand;
  const reading = { day, last: askingForAll(() => readLast(day, [])) };
  kept = reading;
  const forget = () => {
    if (kept === reading) forgetPublicDays();
  };
  reading.last.then(() => {
    if (!isListening()) forget();
  }, forget);
  return reading.last;
}

/** For who plans somewhere: what concerns none of her units is kept back from her too. */
const lastPlannedDay = perViewer((viewer) => readLast(today(), pathsWith(viewer, 'unit:plan')));

/** The last day of which a viewer may know; null for who plans everywhere, and while nothing is kept back. */
export async function lastDayFor(viewer: Viewer): Promise<LastPublicDay> {
  if (mayEverywhere(viewer, 'unit:plan')) return null;
  const last = await lastPublicDay();
  const plans = last !== null && pathsWith(viewer, 'unit:plan').length > 0;
  return plans ? lastPlannedDay(viewer) : last;
}

/** The day that was asked for, today when none was; the last one of which the viewer may know instead of a later one. */
export async function shownDay(
  viewer: Viewer,
  asOf: CalendarDay | null | undefined,
): Promise<CalendarDay> {
  const now = today();
  if (asOf == null || asOf <= now) return asOf ?? now;
  const last = await lastDayFor(viewer);
  return last !== null && asOf > last ? last : asOf;
}

/** What a viewer may know of a day that stands written: null for one that is kept back. */
export async function knownDay(
  viewer: Viewer,
  day: CalendarDay | null,
): Promise<CalendarDay | null> {
  if (day === null || day <= today()) return day;
  const last = await lastDayFor(viewer);
  return last !== null && day > last ? null : day;
}

/** A unit as it was on a day; null when there is no such unit, or none of which the viewer may know yet. */
export async function findShownUnit(
  viewer: Viewer,
  id: string,
  day: CalendarDay,
): Promise<UnitState | null> {
  const unit = await findUnitOn(id, day);
  if (!unit?.startsOn) return unit;
  return (await knownDay(viewer, unit.startsOn)) === null ? null : unit;
}
