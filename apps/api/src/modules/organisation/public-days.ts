import { askingForAll } from '@hoi/db/asker';
import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { mayAnywhere, type Viewer } from '#modules/identity/viewer.ts';
import { readRows } from '#outside/db.ts';
import { isListening, onChangeOf } from '#outside/outbox.ts';
import { today } from './today.ts';
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

// Not the day before the first change that is kept back: when that will be, nobody is to know either.
async function readLast(day: CalendarDay): Promise<LastPublicDay> {
  const [row] = await readRows<{ last: LastPublicDay }>(Prisma.sql`
    WITH ahead AS (
      SELECT effective_on, coalesce(public_from <= ${day}::date, false) AS open FROM org_plans
      WHERE status = 'APPROVED' AND effective_on > ${day}::date
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
  const reading = { day, last: askingForAll(() => readLast(day)) };
  kept = reading;
  const forget = () => {
    if (kept === reading) forgetPublicDays();
  };
  reading.last.then(() => {
    if (!isListening()) forget();
  }, forget);
  return reading.last;
}

/** The last day of which a viewer may know; null for who plans, and while nothing is kept back. */
export async function lastDayFor(viewer: Viewer): Promise<LastPublicDay> {
  return mayAnywhere(viewer, 'unit:plan') ? null : lastPublicDay();
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
