import type { CalendarDay } from '@hoi/domain/calendar-day';
import { holdsOnSql } from '#modules/organisation/units/dated-rows.ts';
import type { Transaction } from '#outside/db.ts';
import type { Place } from './read-state.ts';
import type { UnitLists } from './unit-files.ts';

export interface ImportDays {
  /** From when on the first list is taken to hold; nobody was founded on that day by it. */
  since: CalendarDay;
  /** On which day the changes between the first two lists took effect. */
  changedOn: CalendarDay;
}

interface StoredPlace {
  code: string;
  level: string;
  name: string;
  parentCode: string | null;
}

/** The places that the lists speak of, as they are stored for a day. */
function placesOn(tx: Transaction, codes: string[], day: CalendarDay): Promise<StoredPlace[]> {
  return tx.$queryRaw`
    SELECT c.code, v.kind::text AS level, v.name,
      (SELECT p.code FROM org_unit_codes p WHERE p.unit_id = v.parent_id AND p.list = 'GSO'
        AND ${holdsOnSql('p', day)}) AS "parentCode"
    FROM org_unit_codes c
    JOIN org_unit_versions v ON v.unit_id = c.unit_id
      AND ${holdsOnSql('v', day)}
    WHERE c.list = 'GSO' AND c.code = ANY (${codes}::text[])
      AND ${holdsOnSql('c', day)}`;
}

function agrees(stored: readonly StoredPlace[], listed: ReadonlyMap<string, Place>): boolean {
  return (
    stored.length === listed.size &&
    stored.every(({ code, level, name, parentCode }) => {
      const place = listed.get(code);
      return place?.level === level && place.name === name && place.parentCode === parentCode;
    })
  );
}

/** Whether what is stored says the same as each list on its day. */
export async function storedAsListed(
  tx: Transaction,
  { before, changed, after, reformDay }: UnitLists,
  { since, changedOn }: ImportDays,
): Promise<boolean> {
  const codes = [...new Set([...before.keys(), ...changed.keys(), ...after.keys()])];
  return (
    agrees(await placesOn(tx, codes, since), before) &&
    agrees(await placesOn(tx, codes, changedOn), changed) &&
    agrees(await placesOn(tx, codes, reformDay), after)
  );
}

/**
 * Whether the lists are stored, day for day.
 * @throws Error when their codes are in use and say something else: nothing is imported over it
 */
export async function isStored(
  tx: Transaction,
  lists: UnitLists,
  days: ImportDays,
): Promise<boolean> {
  const { before, changed, after } = lists;
  const codes = [...new Set([...before.keys(), ...changed.keys(), ...after.keys()])];
  const used = await tx.orgUnitCode.findFirst({
    where: { list: 'GSO', code: { in: codes } },
    select: { code: true, unit: { select: { name: true } } },
  });
  if (!used) return false;
  if (await storedAsListed(tx, lists, days)) return true;
  throw new Error(
    `units with these codes are stored already and differ from the files (first: ${used.code} "${used.unit.name}"); nothing was written`,
  );
}
