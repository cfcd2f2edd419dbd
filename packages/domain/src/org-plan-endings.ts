import type { PlanUnit } from './org-plan-outcome.ts';
import type { Resolution } from './org-plan-resolution.ts';
import type { DissolveStep, MergeStep, SplitStep, UnitName } from './org-plan-step.ts';

function end(work: Resolution, index: number, field: string, name: UnitName): PlanUnit | null {
  const unit = work.changeable(index, field, name);
  if (!unit) return null;
  if (work.ended.has(name)) {
    work.fault(index, field, 'endedTwice', unit.name);
    return null;
  }
  if (unit.parent === null) {
    work.fault(index, field, 'root', unit.name);
    return null;
  }
  if (unit.startsOn === work.day) {
    work.fault(index, field, 'beginsThatDay', unit.name);
    return null;
  }
  if (unit.expectsChildren) {
    work.fault(index, field, 'expectsChildren', unit.name);
    return null;
  }
  work.ended.set(name, { unit, step: index, roles: 'END', rolesTo: null });
  return unit;
}

/** The units that go into another one. */
export function merge(work: Resolution, index: number, step: MergeStep): void {
  const leaving = new Set(step.units.filter((unit) => unit !== step.into));
  if (leaving.size === 0) {
    work.fault(index, 'units', 'nothingMerged');
  }
  for (const name of leaving) {
    if (!end(work, index, 'units', name)) continue;
    const follow = step.roles === 'FOLLOW';
    Object.assign(work.ended.get(name) ?? {}, {
      roles: step.roles ?? 'END',
      rolesTo: follow ? step.into : null,
    });
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
  if (!end(work, index, 'unit', step.unit)) return;
  const follow = step.roles === 'FOLLOW';
  Object.assign(work.ended.get(step.unit) ?? {}, {
    roles: step.roles ?? 'END',
    rolesTo: follow ? (step.rolesTo ?? null) : null,
  });
  work.heirs.set(step.unit, step.childrenTo ?? null);
  for (const { unit, share } of step.parts) {
    work.successions.push({ from: step.unit, to: unit, kind: 'SPLIT', share: share ?? null });
  }
}

/** A unit that ends without a successor. */
export function dissolve(work: Resolution, index: number, step: DissolveStep): void {
  if (!end(work, index, 'unit', step.unit)) return;
  work.heirs.set(step.unit, step.childrenTo ?? null);
  work.successions.push({ from: step.unit, to: null, kind: 'ABOLISHED', share: null });
}
