import type { CalendarDay } from '@hoi/domain/calendar-day';
import { BadInputError } from '@hoi/domain/errors';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { record } from '#modules/access/audit/record.ts';
import { carryOut, planTransaction } from '#modules/organisation/plans/apply-steps.ts';
import { readEffects } from '#modules/organisation/plans/describe-effects.ts';
import { approvedColumns } from '#modules/organisation/plans/plan-reading.ts';
import { unitFault } from '#modules/organisation/units/unit-fault.ts';
import { takeTurn } from '#modules/organisation/units/unit-versions.ts';
import { longTransaction, type Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { differenceSteps } from './difference-steps.ts';
import { writeFirstState } from './first-state.ts';
import { importSlugs, withSlugs } from './import-slugs.ts';
import { type Decision, headingFrom } from './read-decisions.ts';
import { reformSteps } from './reform-steps.ts';
import { type ImportDays, isStored, storedAsListed } from './stored-lists.ts';
import type { UnitLists } from './unit-files.ts';

export interface ImportedUnits {
  /** False when everything was there already. */
  changed: boolean;
  notes: string[];
}

interface ApprovedPlan extends Decision {
  effectiveOn: CalendarDay;
  steps: OrgPlanStep[];
}

/** A plan that the state has approved long since: written and stored like one approved on screen. */
async function carryOutPlan(tx: Transaction, plan: ApprovedPlan): Promise<void> {
  const { title, decisionNumber, decisionDate, effectiveOn, steps } = plan;
  const { id } = await tx.orgPlan.create({
    data: {
      title,
      decisionNumber,
      steps: JSON.parse(JSON.stringify(steps)),
      effectiveOn: dateOf(effectiveOn),
      decisionDate: decisionDate && dateOf(decisionDate),
    },
    select: { id: true },
  });
  const done = await carryOut(tx, { planId: id, effectiveOn, decisionNumber, steps });
  await tx.orgPlan.update({
    where: { id },
    data: approvedColumns(done.effect, await readEffects(tx, done)),
    select: { id: true },
  });
}

async function livingRoot(tx: Transaction, since: CalendarDay): Promise<string> {
  const root = await tx.orgUnit.findFirst({
    where: { parentId: null, alive: true },
    orderBy: { createdAt: 'asc' },
    select: { id: true, kind: true, name: true, startsOn: true },
  });
  if (root?.kind === 'CENTRAL') {
    const begins = root.startsOn?.toISOString().slice(0, 10) ?? '';
    if (begins <= since) return root.id;
    throw new Error(
      `the root unit "${root.name}" begins on ${begins}, after the first list (${since})`,
    );
  }
  throw new Error(
    root
      ? `the root unit "${root.name}" is a ${root.kind}; two provinces need a root of kind CENTRAL above them`
      : 'there is no root unit yet: start the system once, then import',
  );
}

async function writeLists(tx: Transaction, lists: UnitLists, days: ImportDays): Promise<string[]> {
  const { before, changed, after, successions, decisions, reformDay } = lists;
  const rootId = await livingRoot(tx, days.since);
  const reform = (idOf: (code: string) => string) =>
    reformSteps({ before: changed, after, successions, idOf });
  const slugOf = await importSlugs(tx, lists, reform((code) => code).steps);
  const ids = await writeFirstState(tx, before, rootId, days.since, slugOf);
  const idOf = (code: string) => ids.get(code) ?? '';
  const carryOutOn = (
    effectiveOn: CalendarDay,
    steps: readonly OrgPlanStep[],
    seen: 'changed' | 'after',
  ) =>
    carryOutPlan(tx, {
      ...headingFrom(decisions, effectiveOn),
      effectiveOn,
      steps: withSlugs(steps, (code) => slugOf(seen, code)),
    });
  const first = differenceSteps(before, changed, idOf);
  await carryOutOn(days.changedOn, first.steps, 'changed');
  const created = await tx.orgUnitCode.findMany({
    where: { code: { in: [...changed.keys()].filter((code) => !ids.has(code)) }, validTo: null },
    select: { code: true, unitId: true },
  });
  for (const { code, unitId } of created) ids.set(code, unitId);
  const second = reform(idOf);
  await carryOutOn(reformDay, second.steps, 'after');
  await record(tx, 'system', {
    action: 'import-units',
    subjectType: 'OrgUnit',
    subjectId: rootId,
    detail: { units: before.size, after: after.size },
    tags: ['org-units'],
  });
  const unused = [...decisions.keys()].filter((day) => ![days.changedOn, reformDay].includes(day));
  const notes = unused.map((day) => `decisions.csv names ${day}, on which nothing changes`);
  return [...first.notes, ...second.notes, ...notes];
}

/** What a fault of the plan says, which is meant for a form. */
function plainly(error: unknown): unknown {
  const fault = error instanceof BadInputError ? error : unitFault(error);
  if (!fault) return error;
  const [issue] = fault.issues;
  return new Error(`refused: ${issue?.message ?? fault.message} (${issue?.path.join('.')})`);
}

/**
 * Loads the lists into an open transaction: the first as a state, what followed as approved plans.
 * Lists that are stored already change nothing. @throws Error in one line when something else is in the way
 */
export async function importUnitsIn(
  tx: Transaction,
  lists: UnitLists,
  days: ImportDays,
): Promise<ImportedUnits> {
  const { since, changedOn } = days;
  if (since >= changedOn || changedOn >= lists.reformDay) {
    const order = `first list ${since}, second list ${changedOn}, reform ${lists.reformDay}`;
    throw new Error(`the days must follow one another: ${order}`);
  }
  await takeTurn(tx);
  if (await isStored(tx, lists, days)) return { changed: false, notes: [] };
  const notes = await writeLists(tx, lists, days).catch((error: unknown) => {
    throw plainly(error);
  });
  if (!(await storedAsListed(tx, lists, days))) {
    throw new Error('what would be stored differs from the lists; nothing was written');
  }
  return { changed: true, notes };
}

/** The same, in a transaction of its own. */
export function importUnits(lists: UnitLists, days: ImportDays): Promise<ImportedUnits> {
  return longTransaction((tx) => importUnitsIn(tx, lists, days), planTransaction);
}
