import type { CalendarDay } from './calendar-day.ts';
import { checkLevels, dissolve, merge, split } from './org-plan-endings.ts';
import type { PlanOutcome, PlanUnit, UnitChange } from './org-plan-outcome.ts';
import { Resolution } from './org-plan-resolution.ts';
import type {
  CreateStep,
  MoveStep,
  OrgPlanStep,
  RenameStep,
  SplitStep,
  UnitName,
} from './org-plan-step.ts';

/** The deepest that a tree may be; the closure of the database counts to here too. */
export const maximumDepth = 31;

function create(work: Resolution, index: number, step: CreateStep): void {
  if (work.created.has(step.ref)) {
    work.fault(index, 'ref', 'refTaken', step.ref);
    return;
  }
  const { ref, name, unitKind: kind, levelLabel = '', basis = null, parent, code, slug } = step;
  work.created.set(ref, {
    ref,
    name,
    kind,
    levelLabel,
    basis,
    parent,
    code: code ?? null,
    slug: slug ?? null,
    step: index,
  });
}

function giveParts(work: Resolution, index: number, step: SplitStep): void {
  const unit = work.alive(index, 'unit', step.unit);
  if (!unit || !work.stands(index, 'unit', step.unit)) return;
  const given = work.gave.get(step.unit) ?? { to: new Set<UnitName>(), share: 0 };
  work.gave.set(step.unit, given);
  if (step.parts.some((part) => given.to.has(part.unit))) {
    work.fault(index, 'parts', 'partGivenTwice', unit.name);
    return;
  }
  for (const part of step.parts) given.to.add(part.unit);
  given.share += step.parts.reduce((sum, { share }) => sum + (share ?? 0), 0);
  // Eight decimals are stored: thirds may sum to a little more than one.
  if (given.share > 1 + 1e-7) {
    work.fault(index, 'parts', 'sharesTooLarge');
    return;
  }
  for (const { unit, share } of step.parts) {
    work.successions.push({ from: step.unit, to: unit, kind: 'PARTIAL', share: share ?? null });
  }
}

function rename(work: Resolution, index: number, step: RenameStep): void {
  const unit = work.changeable(index, 'unit', step.unit);
  if (!unit || !work.stands(index, 'unit', step.unit)) return;
  if (work.renamed.has(step.unit)) {
    work.fault(index, 'unit', 'renamedTwice', unit.name);
    return;
  }
  work.renamed.add(step.unit);
  const kind = step.unitKind ?? unit.kind;
  work.change(index, unit, {
    name: step.name,
    kind,
    levelLabel: step.levelLabel ?? unit.levelLabel,
    basis: kind === 'BRANCH' || kind === 'GROUP' ? unit.basis : null,
    code: step.code === undefined ? unit.code : step.code,
  });
}

function move(work: Resolution, index: number, step: MoveStep): void {
  const unit = work.changeable(index, 'unit', step.unit);
  if (!unit || !work.stands(index, 'unit', step.unit)) return;
  if (work.moved.has(step.unit)) {
    work.fault(index, 'unit', 'movedTwice', unit.name);
    return;
  }
  work.moved.add(step.unit);
  if (work.stands(index, 'parent', step.parent)) work.change(index, unit, { parent: step.parent });
}

/** Children of what ended go to its heir, unless a step of their own says otherwise. */
function followParents(work: Resolution): void {
  for (const child of work.units.values()) {
    const above = child.alive && child.parent !== null ? work.ended.get(child.parent) : undefined;
    if (!above || work.ended.has(child.id) || work.moved.has(child.id)) continue;
    const heir = work.heirs.get(above.unit.id) ?? null;
    if (heir === null || heir === child.id) {
      work.fault(above.step, 'childrenTo', 'childLeft', child.name, above.unit.name);
    } else if (work.changeable(above.step, 'childrenTo', child.id)) {
      const named = work.renamed.has(child.id);
      work.change(above.step, child, { parent: heir }, !named);
    }
  }
}

function findCycles(work: Resolution): void {
  const parentOf = (name: UnitName): UnitName | null =>
    (work.created.get(name) ?? work.changed.get(name)?.after ?? work.units.get(name))?.parent ??
    null;
  const depths = new Map<UnitName, number>();
  const check = (start: UnitName, step: number): void => {
    const way: UnitName[] = [];
    let at: UnitName | null = start;
    while (at !== null && !depths.has(at) && way.length <= maximumDepth) {
      way.push(at);
      at = parentOf(at);
    }
    const above = at === null ? -1 : depths.get(at);
    if (above === undefined) {
      work.fault(step, 'parent', 'belowItself', work.nameOf(start));
      return;
    }
    for (const [index, name] of way.toReversed().entries()) depths.set(name, above + 1 + index);
    if (above + way.length > maximumDepth) {
      work.fault(step, 'parent', 'tooDeep', work.nameOf(start));
    }
  };
  for (const [ref, { step }] of work.created) check(ref, step);
  for (const [id, { step }] of work.changed) check(id, step);
}

function isSame(change: UnitChange): boolean {
  const { unit, after } = change;
  const facts = ['name', 'kind', 'levelLabel', 'basis', 'parent', 'code'] as const;
  return facts.every((fact) => after[fact] === unit[fact]);
}

/**
 * What the steps of a plan do together on their day, and every fault that can be seen in the units
 * given: those named, the children of what ends, and all above them. Codes, siblings and addresses
 * are for the caller to check.
 */
export function resolvePlan(
  steps: readonly OrgPlanStep[],
  units: ReadonlyMap<string, PlanUnit>,
  day: CalendarDay,
): PlanOutcome {
  const work = new Resolution(units, day);
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'CREATE') create(work, index, step);
    if (step.kind === 'MERGE') merge(work, index, step);
    if (step.kind === 'SPLIT') split(work, index, step);
    if (step.kind === 'DISSOLVE') dissolve(work, index, step);
  }
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'RENAME') rename(work, index, step);
    if (step.kind === 'MOVE') move(work, index, step);
    if (step.kind === 'CREATE') work.stands(index, 'parent', step.parent);
    if (step.kind === 'MERGE') work.stands(index, 'into', step.into);
    if (step.kind === 'SPLIT' && step.remains) giveParts(work, index, step);
    if (step.kind === 'SPLIT') {
      for (const part of step.parts) work.stands(index, 'parts', part.unit);
    }
    if ((step.kind === 'SPLIT' || step.kind === 'DISSOLVE') && step.childrenTo) {
      work.stands(index, 'childrenTo', step.childrenTo);
    }
  }
  // What a step makes of a unit counts for the others, wherever they stand.
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'MERGE') checkLevels(work, index, step);
  }
  followParents(work);
  findCycles(work);
  for (const [id, change] of work.changed) if (isSame(change)) work.changed.delete(id);
  return work;
}
