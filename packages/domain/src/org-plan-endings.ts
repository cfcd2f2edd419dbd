import type { PlanUnit } from './org-plan-outcome.ts';
import type { Resolution } from './org-plan-resolution.ts';
import type { DissolveStep, MergeStep, RolesAtEnd, SplitStep, UnitName } from './org-plan-step.ts';

interface Ending {
  step: number;
  /** The field that names the unit. */
  field: string;
  name: UnitName;
  roles?: RolesAtEnd | undefined;
  rolesTo?: UnitName | undefined | null;
}

function end(work: Resolution, ending: Ending): PlanUnit | null {
  const { step, field, name, roles = 'END', rolesTo = null } = ending;
  const unit = work.changeable(step, field, name);
  if (!unit) return null;
  if (work.ended.has(name)) return work.fault(step, field, 'endedTwice', unit.name);
  if (unit.parent === null) return work.fault(step, field, 'root', unit.name);
  if (unit.startsOn === work.day) return work.fault(step, field, 'beginsThatDay', unit.name);
  if (unit.expectsChildren) return work.fault(step, field, 'expectsChildren', unit.name);
  work.ended.set(name, { unit, step, roles, rolesTo: roles === 'FOLLOW' ? rolesTo : null });
  return unit;
}

/** The units that go into another one. */
export function merge(work: Resolution, index: number, step: MergeStep): void {
  const leaving = new Set(step.units.filter((unit) => unit !== step.into));
  if (leaving.size === 0) work.fault(index, 'units', 'nothingMerged');
  const { roles, into: rolesTo } = step;
  for (const name of leaving) {
    if (!end(work, { step: index, field: 'units', name, roles, rolesTo })) continue;
    work.heirs.set(name, step.into);
    work.successions.push({ from: name, to: step.into, kind: 'MERGED', share: null });
  }
}

/**
 * A unit goes into one of its own level: a commune's Hội into a commune's, a branch into a branch. What
 * the taker is from the day on counts, so that one plan may also lift or lower it.
 */
export function checkLevels(work: Resolution, index: number, step: MergeStep): void {
  const kind = work.kindOf(step.into);
  if (kind === null) return;
  for (const name of new Set(step.units)) {
    const unit = work.units.get(name);
    if (name === step.into || !unit?.alive || unit.kind === kind) continue;
    work.fault(index, 'units', 'otherLevel', unit.name, work.nameOf(step.into));
  }
}

function checkParts(work: Resolution, index: number, step: SplitStep): void {
  const targets = step.parts.map((part) => part.unit);
  if (new Set(targets).size < targets.length || targets.includes(step.unit)) {
    work.fault(index, 'parts', 'partsRepeated');
  }
  if (targets.length < (step.remains ? 1 : 2)) {
    work.fault(index, 'parts', 'tooFewParts');
  }
  const shared = step.parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
  // Eight decimals are stored: thirds may sum to a little more than one.
  if (shared > 1 + 1e-7) work.fault(index, 'parts', 'sharesTooLarge');
  if (step.roles === 'FOLLOW' && !(step.rolesTo && targets.includes(step.rolesTo))) {
    work.fault(index, 'rolesTo', 'rolesToNoPart');
  }
}

/** A unit that ends in parts; one that remains only has its parts checked here. */
export function split(work: Resolution, index: number, step: SplitStep): void {
  checkParts(work, index, step);
  if (step.remains) return;
  const { unit: name, roles, rolesTo } = step;
  if (!end(work, { step: index, field: 'unit', name, roles, rolesTo })) return;
  work.heirs.set(step.unit, step.childrenTo ?? null);
  for (const { unit, share } of step.parts) {
    work.successions.push({ from: step.unit, to: unit, kind: 'SPLIT', share: share ?? null });
  }
}

/** A unit that ends without a successor. */
export function dissolve(work: Resolution, index: number, step: DissolveStep): void {
  if (!end(work, { step: index, field: 'unit', name: step.unit })) return;
  work.heirs.set(step.unit, step.childrenTo ?? null);
  work.successions.push({ from: step.unit, to: null, kind: 'ABOLISHED', share: null });
}
