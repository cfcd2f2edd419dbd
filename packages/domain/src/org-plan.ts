import type { CalendarDay } from './calendar-day.ts';
import type { PlanOutcome, PlanUnit, UnitChange, UnitFace } from './org-plan-outcome.ts';
import {
  type CreateStep,
  type DissolveStep,
  isNewUnit,
  type MergeStep,
  type MoveStep,
  type OrgPlanStep,
  type RenameStep,
  type SplitStep,
  type UnitName,
} from './org-plan-step.ts';

/** The deepest that a tree may be; the closure of the database counts to here too. */
const maximumDepth = 31;

class Resolution implements PlanOutcome {
  readonly created: PlanOutcome['created'] = new Map();
  readonly changed: PlanOutcome['changed'] = new Map();
  readonly ended: PlanOutcome['ended'] = new Map();
  readonly successions: PlanOutcome['successions'] = [];
  readonly faults: PlanOutcome['faults'] = [];
  /** Where the children of an ended unit go that no step handles. */
  readonly heirs = new Map<string, UnitName | null>();
  readonly moved = new Set<string>();
  readonly renamed = new Set<string>();
  readonly units: ReadonlyMap<string, PlanUnit>;
  readonly day: CalendarDay;

  constructor(units: ReadonlyMap<string, PlanUnit>, day: CalendarDay) {
    this.units = units;
    this.day = day;
  }

  fault(step: number, field: string, message: string): void {
    this.faults.push({ step, field, message });
  }

  nameOf(name: UnitName): string {
    return this.created.get(name)?.name ?? this.units.get(name)?.name ?? name;
  }

  /** The unit when it exists on the day; a fault otherwise. */
  alive(step: number, field: string, name: UnitName): PlanUnit | null {
    const unit = this.units.get(name);
    if (isNewUnit(name)) {
      this.fault(step, field, 'Bước này chỉ dùng được với đơn vị đã có.');
      return null;
    }
    if (!unit) {
      this.fault(step, field, 'Không có đơn vị này.');
      return null;
    }
    if (unit.alive) return unit;
    this.fault(step, field, `${unit.name} không tồn tại vào ngày này.`);
    return null;
  }

  /** The unit when the plan may change it; a fault otherwise. */
  changeable(step: number, field: string, name: UnitName): PlanUnit | null {
    const unit = this.alive(step, field, name);
    if (!unit?.changesLater) return unit;
    this.fault(step, field, `${unit.name} đã có thay đổi sau ngày này.`);
    return null;
  }

  /** Whether something may stand below the unit, or come after it, from the day on. */
  stands(step: number, field: string, name: UnitName): boolean {
    if (isNewUnit(name)) {
      if (this.created.has(name)) return true;
      this.fault(step, field, `Không có bước thành lập nào mang ký hiệu ${name}.`);
      return false;
    }
    const unit = this.alive(step, field, name);
    if (!unit) return false;
    if (this.ended.has(name)) {
      this.fault(step, field, `${unit.name} kết thúc trong cùng phương án này.`);
      return false;
    }
    if (unit.endsOn === null) return true;
    this.fault(step, field, `${unit.name} đã được ghi là sẽ kết thúc.`);
    return false;
  }

  change(step: number, unit: PlanUnit, change: Partial<UnitFace>, follows = false): void {
    const known = this.changed.get(unit.id);
    const { name, kind, levelLabel, basis, parent, code } = unit;
    const before = known?.after ?? { name, kind, levelLabel, basis, parent, code };
    this.changed.set(unit.id, {
      unit,
      step: known?.step ?? step,
      follows,
      after: { ...before, ...change },
    });
  }
}

function create(work: Resolution, index: number, step: CreateStep): void {
  if (work.created.has(step.ref)) {
    work.fault(index, 'ref', `Ký hiệu ${step.ref} đã dùng ở bước khác.`);
    return;
  }
  const { ref, name, unitKind: kind, levelLabel = '', basis = null, parent, code, slug } = step;
  work.created.set(ref, {
    ...{ ref, name, kind, levelLabel, basis, parent },
    code: code ?? null,
    slug: slug ?? null,
    step: index,
  });
}

function end(work: Resolution, index: number, field: string, name: UnitName): PlanUnit | null {
  const unit = work.changeable(index, field, name);
  if (!unit) return null;
  if (work.ended.has(name)) {
    work.fault(index, field, `${unit.name} đã kết thúc ở bước khác.`);
    return null;
  }
  if (unit.parent === null) {
    work.fault(index, field, `${unit.name} là đơn vị gốc, không thể kết thúc.`);
    return null;
  }
  if (unit.startsOn === work.day) {
    work.fault(index, field, `${unit.name} mới bắt đầu đúng ngày này.`);
    return null;
  }
  if (unit.expectsChildren) {
    work.fault(index, field, `${unit.name} sẽ nhận đơn vị cấp dưới sau ngày này.`);
    return null;
  }
  work.ended.set(name, { unit, step: index, roles: 'END', rolesTo: null });
  return unit;
}

function merge(work: Resolution, index: number, step: MergeStep): void {
  const leaving = new Set(step.units.filter((unit) => unit !== step.into));
  if (leaving.size === 0) {
    work.fault(index, 'units', 'Cần ít nhất một đơn vị nhập vào đơn vị khác.');
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

function checkParts(work: Resolution, index: number, step: SplitStep): void {
  const targets = step.parts.map((part) => part.unit);
  if (new Set(targets).size < targets.length || targets.includes(step.unit)) {
    work.fault(index, 'parts', 'Mỗi đơn vị nhận chỉ ghi một lần và khác đơn vị bị chia.');
  }
  if (targets.length < (step.remains ? 1 : 2)) {
    work.fault(index, 'parts', 'Chia tách cần ít nhất hai đơn vị nhận.');
  }
  const shared = step.parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
  // Eight decimals are stored: thirds may sum to a little more than one.
  if (shared > 1 + 1e-7) work.fault(index, 'parts', 'Tổng các tỷ lệ không được quá 1.');
  if (step.roles === 'FOLLOW' && !(step.rolesTo && targets.includes(step.rolesTo))) {
    work.fault(index, 'rolesTo', 'Hãy chọn đơn vị nhận vai trò trong các đơn vị mới.');
  }
}

function split(work: Resolution, index: number, step: SplitStep): void {
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

function dissolve(work: Resolution, index: number, step: DissolveStep): void {
  if (!end(work, index, 'unit', step.unit)) return;
  work.heirs.set(step.unit, step.childrenTo ?? null);
  work.successions.push({ from: step.unit, to: null, kind: 'ABOLISHED', share: null });
}

function giveParts(work: Resolution, index: number, step: SplitStep): void {
  if (!work.stands(index, 'unit', step.unit) || isNewUnit(step.unit)) return;
  for (const { unit, share } of step.parts) {
    work.successions.push({ from: step.unit, to: unit, kind: 'PARTIAL', share: share ?? null });
  }
}

function rename(work: Resolution, index: number, step: RenameStep): void {
  const unit = work.changeable(index, 'unit', step.unit);
  if (!unit || !work.stands(index, 'unit', step.unit)) return;
  if (work.renamed.has(step.unit)) {
    work.fault(index, 'unit', `${unit.name} đã đổi tên ở bước khác.`);
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
    work.fault(index, 'unit', `${unit.name} đã chuyển ở bước khác.`);
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
      const message = `${child.name} thuộc ${above.unit.name} chưa có nơi chuyển đến.`;
      work.fault(above.step, 'childrenTo', message);
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
  const sound = new Set<UnitName>();
  const check = (start: UnitName, step: number): void => {
    const way: UnitName[] = [];
    for (let at: UnitName | null = start; at !== null && !sound.has(at); at = parentOf(at)) {
      way.push(at);
      if (way.length > maximumDepth) {
        const message = `${work.nameOf(start)} không thể ở dưới chính nó.`;
        work.fault(step, 'parent', message);
        return;
      }
    }
    for (const name of way) sound.add(name);
  };
  for (const [ref, { step }] of work.created) check(ref, step);
  for (const [id, { step }] of work.changed) check(id, step);
}

function isSame(change: UnitChange): boolean {
  const { unit, after } = change;
  return (
    after.name === unit.name &&
    after.kind === unit.kind &&
    after.levelLabel === unit.levelLabel &&
    after.basis === unit.basis &&
    after.parent === unit.parent &&
    after.code === unit.code
  );
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
  followParents(work);
  findCycles(work);
  for (const [id, change] of work.changed) if (isSame(change)) work.changed.delete(id);
  return work;
}
