import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { NotFoundError } from '@hoi/domain/errors';
import type { SensitiveAttribute } from '@hoi/domain/sensitive-attribute';
import { type CountedValue, withoutSmallCells } from '@hoi/domain/small-cells';
import { isBelowSql } from '#modules/access/identity/below-paths.ts';
import { mayAt, pathsWith, type Viewer } from '#modules/access/identity/viewer.ts';
import { holdsOnSql } from '#modules/organisation/units/dated-rows.ts';
import { unitsBelowSql } from '#modules/organisation/units/units-below.ts';
import { db } from '#outside/db.ts';
import { today } from '#outside/today.ts';
import { type CountedSpan, referenceDays, toldDays } from './told-days.ts';

/** Office holders of whom the attribute is not known. */
export const unknownValue = '';

export interface SensitiveCounts {
  /** The day that the counts are of; null when none may be told. */
  asOf: CalendarDay | null;
  /** Null when it is too small to be told. */
  total: number | null;
  values: CountedValue[];
}

interface Holder {
  personId: string;
  value: string;
  /** Whether her units of that time are all in the viewer's power today. */
  within: boolean;
}

const rights = ['person:read-sensitive', 'person:write'] as const;

interface Question {
  unitId: string;
  attribute: SensitiveAttribute;
  /** The paths at which the viewer may read single facts. */
  powers: string[];
}

const withinSql = (powers: readonly string[]) => isBelowSql(Prisma.sql`u.path`, powers);

function holdersOn({ unitId, attribute, powers }: Question, day: CalendarDay): Promise<Holder[]> {
  return db.$queryRaw<Holder[]>`
    SELECT h.person_id AS "personId", coalesce(f.value, ${unknownValue}) AS value, h.within
    FROM (
      SELECT a.person_id, bool_and(${withinSql(powers)}) AS within
      FROM ${unitsBelowSql(Prisma.sql`${unitId}::uuid`, day)} b
      JOIN appointments a ON a.org_unit_id = b.id AND ${holdsOnSql('a', day)}
      JOIN org_units u ON u.id = a.org_unit_id
      GROUP BY a.person_id) h
    LEFT JOIN sensitive_facts f ON f.person_id = h.person_id AND f.attribute::text = ${attribute}`;
}

/** Everybody who held an office there that is out of the viewer's power today, at any time. */
function spansOutside({ unitId, attribute, powers }: Question): Promise<CountedSpan[]> {
  return db.$queryRaw<CountedSpan[]>`
    SELECT a.person_id AS "personId", coalesce(f.value, ${unknownValue}) AS value,
      greatest(c.valid_from, a.valid_from)::text AS from,
      least(c.valid_to, coalesce(a.valid_to, 'infinity'))::text AS until
    FROM org_unit_closure c
    JOIN appointments a ON a.org_unit_id = c.descendant_id
      AND a.valid_from < c.valid_to AND coalesce(a.valid_to, 'infinity') > c.valid_from
    JOIN org_units u ON u.id = a.org_unit_id
    LEFT JOIN sensitive_facts f ON f.person_id = a.person_id AND f.attribute::text = ${attribute}
    WHERE c.ancestor_id = ${unitId}::uuid AND NOT ${withinSql(powers)}`;
}

function tally(holders: readonly Holder[]) {
  const counts = new Map<string, number>();
  for (const { value } of holders) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byCount = (one: { value: string; count: number }, other: { value: string; count: number }) =>
  other.count - one.count || (one.value < other.value ? -1 : 1);

/** All counts, small ones of those whose facts the viewer may not read kept back. */
function countsOf(holders: readonly Holder[], asOf: CalendarDay): SensitiveCounts {
  const all = [...tally(holders)].map(([value, count]) => ({ value, count })).sort(byCount);
  const outside = tally(holders.filter(({ within }) => !within));
  if (outside.size === 0) return { asOf, total: holders.length, values: all };
  // She knows the facts of those within: what is left after these is what must not be small.
  const left = all.map(({ value }) => ({ value, count: outside.get(value) ?? 0 }));
  const hidden = new Set(
    withoutSmallCells(left)
      .filter((cell) => cell.count === null)
      .map(({ value }) => value),
  );
  const values = all.map((cell) => (hidden.has(cell.value) ? { ...cell, count: null } : cell));
  const told = hidden.size < all.length;
  return { asOf, total: told ? holders.length : null, values };
}

/**
 * How often each value of a sensitive attribute occurs among those in office on a day in a unit and,
 * as it was that day, below it. Whoever may not read the single facts of everybody counted gets, at
 * the unit of her role alone, the counts of the latest reference day that may be told, small ones
 * kept back. @throws NotFoundError when the counts are not for the viewer
 */
export async function countSensitive(
  viewer: Viewer,
  unitId: string,
  attribute: SensitiveAttribute,
  day: CalendarDay,
): Promise<SensitiveCounts> {
  const unit = await db.orgUnit.findUnique({ where: { id: unitId }, select: { path: true } });
  if (!unit || !rights.some((right) => mayAt(viewer, right, unit.path))) throw new NotFoundError();
  const powers = pathsWith(viewer, 'person:read-sensitive');
  const question = { unitId, attribute, powers };
  const holders = await holdersOn(question, day);
  if (holders.every(({ within }) => within)) return countsOf(holders, day);
  const nothing = { asOf: null, total: null, values: [] };
  // Counts of a unit taken from those of the one above would tell of the few who are in one only.
  if (!rights.some((right) => pathsWith(viewer, right).includes(unit.path))) return nothing;
  const spans = await spansOutside(question);
  const first = spans.map(({ from }) => from).sort()[0] ?? day;
  const reference = toldDays(spans, referenceDays(first, today())).findLast((one) => one <= day);
  return reference ? countsOf(await holdersOn(question, reference), reference) : nothing;
}
