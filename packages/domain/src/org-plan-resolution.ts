import type { CalendarDay } from './calendar-day.ts';
import type { PlanFaultReason, PlanOutcome, PlanUnit, UnitFace } from './org-plan-outcome.ts';
import { isNewUnit, type UnitName } from './org-plan-step.ts';
import type { OrgUnitKind } from './org-unit-kind.ts';

/** A plan being worked out: what its steps have come to so far, and what every step may ask. */
export class Resolution implements PlanOutcome {
  readonly created: PlanOutcome['created'] = new Map();
  readonly changed: PlanOutcome['changed'] = new Map();
  readonly ended: PlanOutcome['ended'] = new Map();
  readonly successions: PlanOutcome['successions'] = [];
  readonly faults: PlanOutcome['faults'] = [];
  /** Where the children of an ended unit go that no step handles. */
  readonly heirs = new Map<string, UnitName | null>();
  readonly moved = new Set<string>();
  readonly renamed = new Set<string>();
  /** What remains and gives parts away: to whom, and how much of it in all. */
  readonly gave = new Map<string, { to: Set<UnitName>; share: number }>();
  readonly units: ReadonlyMap<string, PlanUnit>;
  readonly day: CalendarDay;

  constructor(units: ReadonlyMap<string, PlanUnit>, day: CalendarDay) {
    this.units = units;
    this.day = day;
  }

  /** @returns null, for what cannot be found or done therefore */
  fault(step: number, field: string, reason: PlanFaultReason, ...names: string[]): null {
    this.faults.push({ step, field, reason, names });
    return null;
  }

  nameOf(name: UnitName): string {
    return this.created.get(name)?.name ?? this.units.get(name)?.name ?? name;
  }

  /** What a unit is from the day on; null for one that is not known. */
  kindOf(name: UnitName): OrgUnitKind | null {
    const face = this.created.get(name) ?? this.changed.get(name)?.after ?? this.units.get(name);
    return face?.kind ?? null;
  }

  /** The unit when it exists on the day; a fault otherwise. */
  alive(step: number, field: string, name: UnitName): PlanUnit | null {
    const unit = this.units.get(name);
    if (isNewUnit(name)) return this.fault(step, field, 'newUnit');
    if (!unit) return this.fault(step, field, 'unknown');
    return unit.alive ? unit : this.fault(step, field, 'notThere', unit.name);
  }

  /** The unit when the plan may change it; a fault otherwise. */
  changeable(step: number, field: string, name: UnitName): PlanUnit | null {
    const unit = this.alive(step, field, name);
    return unit?.changesLater ? this.fault(step, field, 'changesLater', unit.name) : unit;
  }

  /** True when something may stand below the unit, or come after it, from the day on; a fault otherwise. */
  stands(step: number, field: string, name: UnitName): true | null {
    if (isNewUnit(name))
      return this.created.has(name) ? true : this.fault(step, field, 'unknownRef', name);
    const unit = this.alive(step, field, name);
    if (!unit) return null;
    if (this.ended.has(name)) return this.fault(step, field, 'endsInPlan', unit.name);
    return unit.endsOn === null ? true : this.fault(step, field, 'endsLater', unit.name);
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
