import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { PlanOutcome, UnitFace } from '@hoi/domain/org-plan-outcome';
import { isNewUnit } from '@hoi/domain/org-plan-step';
import { spellingOf } from '@hoi/localization/fold';
import { planPlaceFaults } from '@hoi/localization/words/organisation/plans';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { lastsBeyondSql } from '#modules/organisation/units/dated-rows.ts';
import { namesakesIn, type UnitPlace } from '#modules/organisation/units/namesakes.ts';
import type { Transaction } from '#outside/db.ts';
import { takenSlugs } from './free-slugs.ts';
import type { SaidFault } from './said-faults.ts';

interface Placed {
  face: UnitFace;
  step: number;
}

function placedUnits({ created, changed }: PlanOutcome): Placed[] {
  return [
    ...[...created.values()].map((unit) => ({ face: unit, step: unit.step })),
    ...[...changed.values()].map(({ after, step }) => ({ face: after, step })),
  ];
}

const placeOf = ({ parent, name, kind }: Pick<UnitFace, 'parent' | 'name' | 'kind'>) =>
  JSON.stringify([parent, spellingOf(name), kind]);

/** A namesake beside a unit, or two in one place within the plan. */
async function siblingFaults(
  tx: Transaction,
  outcome: PlanOutcome,
  day: CalendarDay,
): Promise<SaidFault[]> {
  const placed = placedUnits(outcome);
  const places = placed.flatMap(({ face: { parent, name, kind } }, index): UnitPlace[] =>
    parent && !isNewUnit(parent)
      ? [{ key: `${index}`, unitId: null, parentId: parent, name, kind, from: day, to: null }]
      : [],
  );
  const { changed, ended } = outcome;
  const staying = (await namesakesIn(tx, places)).filter(
    ({ unitId }) => !changed.has(unitId) && !ended.has(unitId),
  );
  const beside = new Set(staying.map(({ key }) => Number(key)));
  const taken = new Set<string>();
  const faults: SaidFault[] = [];
  for (const [index, { face, step }] of placed.entries()) {
    const place = placeOf(face);
    if (beside.has(index) || taken.has(place)) {
      faults.push({ step, field: 'name', message: unitFaults.namesake(face.name) });
    }
    taken.add(place);
  }
  return faults;
}

async function codeFaults(
  tx: Transaction,
  outcome: PlanOutcome,
  day: CalendarDay,
): Promise<SaidFault[]> {
  const wanted = [
    ...[...outcome.created.values()].map(({ code, step }) => ({ code, step })),
    ...[...outcome.changed.values()]
      .filter(({ unit, after }) => after.code !== unit.code)
      .map(({ after, step }) => ({ code: after.code, step })),
  ].flatMap(({ code, step }) => (code === null ? [] : [{ code, step }]));
  const holders = await tx.$queryRaw<{ id: string; code: string; name: string }[]>`
    SELECT c.unit_id AS id, c.code, u.name FROM org_unit_codes c JOIN org_units u ON u.id = c.unit_id
    WHERE c.list = 'GSO' AND c.code = ANY (${wanted.map(({ code }) => code)}::text[])
      AND ${lastsBeyondSql('c', day)}`;
  const { changed, ended } = outcome;
  const givesUp = ({ id, code }: { id: string; code: string }) => {
    const change = changed.get(id);
    return ended.has(id) || (change !== undefined && change.after.code !== code);
  };
  const taken = new Map(
    holders.filter((holder) => !givesUp(holder)).map(({ code, name }) => [code, name]),
  );
  const faults: SaidFault[] = [];
  for (const { code, step } of wanted) {
    const holder = taken.get(code);
    if (holder !== undefined) {
      faults.push({ step, field: 'code', message: planPlaceFaults.codeTaken(code, holder) });
    }
    taken.set(code, planPlaceFaults.otherOfPlan);
  }
  return faults;
}

async function addressFaults(tx: Transaction, { created }: PlanOutcome): Promise<SaidFault[]> {
  const wanted = [...created.values()].flatMap(({ slug, step }) => (slug ? [{ slug, step }] : []));
  const slugs = wanted.map(({ slug }) => slug);
  const taken = await takenSlugs(tx, slugs);
  const faults: SaidFault[] = [];
  for (const { slug, step } of wanted) {
    if (taken.has(slug)) {
      faults.push({ step, field: 'slug', message: unitFaults.slugTaken });
    }
    taken.add(slug);
  }
  return faults;
}

/** Faults that show only beside the units which the plan leaves alone: names, codes, addresses. */
export async function neighbourFaults(
  tx: Transaction,
  outcome: PlanOutcome,
  day: CalendarDay,
): Promise<SaidFault[]> {
  return [
    ...(await siblingFaults(tx, outcome, day)),
    ...(await codeFaults(tx, outcome, day)),
    ...(await addressFaults(tx, outcome)),
  ];
}
