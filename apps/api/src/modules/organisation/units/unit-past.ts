import { Prisma } from '@hoi/db/prisma';
import type { BranchBasis } from '@hoi/domain/branch-basis';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { askedColumns, perUnitDay } from './per-unit-day.ts';

export interface UnitPeriod {
  name: string;
  kind: OrgUnitKind;
  levelLabel: string;
  basis: BranchBasis | null;
  parentId: string | null;
  officialCode: string | null;
  decisionNumber: string;
  validFrom: CalendarDay;
  validTo: CalendarDay | null;
}

/** Everything that a unit has been, oldest first. */
export const unitPeriods = perUnitDay<UnitPeriod>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, v.name, v.kind::text AS kind, v.level_label AS "levelLabel",
      v.basis::text AS basis, v.parent_id AS "parentId", v.decision_number AS "decisionNumber",
      v.valid_from::text AS "validFrom", v.valid_to::text AS "validTo",
      (SELECT c.code FROM org_unit_codes c WHERE c.unit_id = v.unit_id AND c.list = 'GSO'
        AND daterange(c.valid_from, c.valid_to) && daterange(v.valid_from, v.valid_to)
        ORDER BY c.valid_from DESC LIMIT 1) AS "officialCode"
    FROM ${asked} JOIN org_unit_versions v ON v.unit_id = asked.id
    ORDER BY v.valid_from`,
);

export type SuccessionKind = 'MERGED' | 'SPLIT' | 'RENAMED' | 'ABOLISHED' | 'PARTIAL';

export interface UnitSuccession {
  kind: SuccessionKind;
  date: CalendarDay;
  share: number | null;
  decisionNumber: string;
  /** The unit at the other end, and a day on which it is there. */
  unitId: string | null;
  unitDay: CalendarDay;
}

// That of the plan; what was written without one has it with the version that began then.
const decision = Prisma.sql`coalesce(
  (SELECT p.decision_number FROM org_plans p WHERE p.id = s.plan_id),
  (SELECT v.decision_number FROM org_unit_versions v WHERE v.unit_id = s.to_id AND v.valid_from = s.date),
  '') AS "decisionNumber"`;

/** The units that one came from, oldest first, each on its last day before. */
export const unitPredecessors = perUnitDay<UnitSuccession>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, s.kind::text AS kind, s.date::text AS date, s.share::float8 AS share,
      ${decision}, s.from_id AS "unitId", (s.date - 1)::text AS "unitDay"
    FROM ${asked} JOIN org_unit_successions s ON s.to_id = asked.id
    ORDER BY s.date, s.from_id`,
);

/** The units that one went into, oldest first, each on its first day after. */
export const unitSuccessors = perUnitDay<UnitSuccession>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, s.kind::text AS kind, s.date::text AS date, s.share::float8 AS share,
      ${decision}, s.to_id AS "unitId", s.date::text AS "unitDay"
    FROM ${asked} JOIN org_unit_successions s ON s.from_id = asked.id
    ORDER BY s.date, s.to_id`,
);

const names = perUnitDay<{ name: string; since: string }>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, known.name, min(known.since)::text AS since
    FROM ${asked} CROSS JOIN LATERAL (
      SELECT a.name, '-infinity'::date AS since FROM org_unit_aliases a WHERE a.unit_id = asked.id
      UNION SELECT v.name, v.valid_from FROM org_unit_versions v WHERE v.unit_id = asked.id) known
    GROUP BY asked.id, asked.day, known.name
    ORDER BY known.name`,
);

const spellings = perUnitDay<{ name: string }>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, a.name FROM ${asked} JOIN org_unit_aliases a ON a.unit_id = asked.id
    ORDER BY a.name COLLATE "vi-VN-x-icu"`,
);

/** The spellings that were entered beside a unit's names. */
export async function otherSpellings(id: string, day: CalendarDay): Promise<string[]> {
  return (await spellings(id, day)).map(({ name }) => name);
}

/** Other names of a unit: what it was or will be called, and other spellings. */
export async function otherNames(asked: {
  id: string;
  day: CalendarDay;
  name: string;
  /** A name that it has only later is left out; null: none is. */
  lastDay: CalendarDay | null;
}): Promise<string[]> {
  const { id, day, name, lastDay } = asked;
  return (await names(id, day))
    .filter((row) => row.name !== name && (lastDay === null || row.since <= lastDay))
    .map((row) => row.name);
}
