import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { refuseField } from '@hoi/domain/errors';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import type { Transaction } from '#outside/db.ts';
import { today } from '#outside/today.ts';

/** Where a unit is to stand: its name and level below a superior, from a day on until another (null: for good). */
export interface UnitPlace {
  /** What the caller knows it by. */
  key: string;
  /** Null for a unit that is not there yet. */
  unitId: string | null;
  parentId: string;
  name: string;
  kind: OrgUnitKind;
  from: CalendarDay;
  to: CalendarDay | null;
}

/** A unit that stands in the same place at the same time. */
export interface Namesake {
  key: string;
  name: string;
  parentName: string;
  unitId: string;
  versionId: string;
  slug: string;
  since: CalendarDay;
}

/**
 * Two units of one name and level below one unit cannot be told apart, nor by where its tone stands (Hòa, Hoà):
 * all that stand in these places. Accents do tell them apart.
 */
export function namesakesIn(
  tx: Pick<Transaction, '$queryRaw'>,
  places: readonly UnitPlace[],
): Promise<Namesake[]> {
  // Each name is spelt once, not once for each place below its superior.
  return tx.$queryRaw<Namesake[]>(Prisma.sql`
    WITH wanted AS MATERIALIZED (
      SELECT r.*, public.spell_vi(r.name) AS spelling
      FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS r
        (key text, "unitId" uuid, "parentId" uuid, name text, kind text, "from" date, "to" date)
    ), there AS MATERIALIZED (
      SELECT id, unit_id, parent_id, kind, valid_from, valid_to, public.spell_vi(name) AS spelling
      FROM org_unit_versions WHERE parent_id IN (SELECT "parentId" FROM wanted)
    )
    SELECT r.key, r.name, p.name AS "parentName", v.unit_id AS "unitId", v.id AS "versionId", u.slug,
      v.valid_from::text AS since
    FROM wanted r
    JOIN there v ON v.parent_id = r."parentId" AND v.spelling = r.spelling
      AND v.kind::text = r.kind AND v.unit_id IS DISTINCT FROM r."unitId"
      AND daterange(v.valid_from, v.valid_to) && daterange(r."from", r."to")
    JOIN org_units u ON u.id = v.unit_id
    JOIN org_units p ON p.id = v.parent_id
    ORDER BY r.name, v.valid_from, u.slug`);
}

/** @throws BadInputError at the name when another unit stands in one of the places */
export async function refuseNamesakes(
  tx: Transaction,
  places: readonly UnitPlace[],
): Promise<void> {
  const [found] = await namesakesIn(tx, places);
  if (!found) return;
  refuseField('name', unitFaults.namesake(found.name));
}

/** Where a unit stands from today on, and until today if that was just written. */
export function placesOf(tx: Transaction, unitId: string): Promise<UnitPlace[]> {
  return tx.$queryRaw<UnitPlace[]>`
    SELECT v.id::text AS key, v.unit_id AS "unitId", v.parent_id AS "parentId", v.name,
      v.kind::text AS kind, v.valid_from::text AS "from", v.valid_to::text AS "to"
    FROM org_unit_versions v
    WHERE v.unit_id = ${unitId}::uuid AND v.parent_id IS NOT NULL
      AND coalesce(v.valid_to >= ${today()}::date, true)`;
}
