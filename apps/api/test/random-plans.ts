import type { OrgPlanStep, UnitName } from '@hoi/domain/org-plan-step';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import fc from 'fast-check';

/** What the maker of random plans knows of a unit. */
export interface KnownUnit {
  id: UnitName;
  parent: UnitName | null;
  kind: OrgUnitKind;
  startsOn: string;
}

/** A step before it is known which units there are: numbers that pick among them. */
export interface Wish {
  kind: OrgPlanStep['kind'];
  picks: [number, number, number];
  remains: boolean;
  follow: boolean;
}

export const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom('CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE'),
  picks: fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999)),
  remains: fc.boolean(),
  follow: fc.boolean(),
});

let names = 0;
const newName = () => {
  names += 1;
  return `Đơn vị ${names}`;
};

/** Turns wishes into steps that the rules allow, by a model of its own of the tree. */
export class PlanMaker {
  readonly steps: OrgPlanStep[] = [];
  readonly day: string;
  private readonly parents = new Map<UnitName, UnitName | null>();
  private readonly kinds = new Map<UnitName, OrgUnitKind>();
  private readonly young = new Set<UnitName>();
  private readonly ended = new Set<UnitName>();
  private readonly kept = new Set<UnitName>();
  private readonly handled = new Set<UnitName>();
  /** Who was given a quarter of a unit that stays. */
  private readonly gave = new Map<UnitName, Set<UnitName>>();
  private readonly order: UnitName[];

  constructor(units: readonly KnownUnit[], day: string) {
    this.day = day;
    this.order = units.map(({ id }) => id);
    for (const { id, parent, kind, startsOn } of units) {
      this.parents.set(id, parent);
      this.kinds.set(id, kind);
      if (startsOn >= day) this.young.add(id);
    }
  }

  private pick(number: number): UnitName {
    return this.order[number % this.order.length] ?? '';
  }

  private isBelow(unit: UnitName, above: UnitName): boolean {
    for (let at: UnitName | null = unit; at !== null; at = this.parents.get(at) ?? null) {
      if (at === above) return true;
    }
    return false;
  }

  private depth(unit: UnitName): number {
    let depth = 0;
    for (let at = this.parents.get(unit); at != null; at = this.parents.get(at)) depth += 1;
    return depth;
  }

  private maySettle(unit: UnitName): boolean {
    return !this.ended.has(unit) && this.depth(unit) < 8;
  }

  /** Whether the unit may end, with everything below it going to `heir`. */
  private mayEnd(unit: UnitName, heir: UnitName): boolean {
    return (
      this.parents.get(unit) != null &&
      !unit.startsWith('new:') &&
      !this.young.has(unit) &&
      !this.ended.has(unit) &&
      !this.kept.has(unit) &&
      !this.handled.has(unit) &&
      this.maySettle(heir) &&
      !this.isBelow(heir, unit)
    );
  }

  private mayMove(unit: UnitName, target: UnitName): boolean {
    return this.parents.get(unit) != null && this.maySettle(target) && !this.isBelow(target, unit);
  }

  /** Only what is of one level is merged. */
  private alike(unit: UnitName, target: UnitName): boolean {
    return this.kinds.get(unit) === this.kinds.get(target);
  }

  private end(unit: UnitName, heir: UnitName): void {
    this.ended.add(unit);
    this.kept.add(heir);
    for (const [child, parent] of this.parents) if (parent === unit) this.parents.set(child, heir);
  }

  add({ kind, picks, remains, follow }: Wish): void {
    const [unit, target, third] = [this.pick(picks[0]), this.pick(picks[1]), this.pick(picks[2])];
    const old = !unit.startsWith('new:') && !this.ended.has(unit) && !this.handled.has(unit);
    const roles = follow ? 'FOLLOW' : 'END';
    if (kind === 'CREATE' && this.maySettle(target)) {
      const ref = `new:${this.steps.length}`;
      const name = newName();
      const code = follow ? name.replace('Đơn vị ', 'r') : null;
      const unitKind = picks[2] % 3 === 0 ? 'BRANCH' : 'COMMUNE';
      this.steps.push({ kind, ref, name, unitKind, parent: target, code });
      this.parents.set(ref, target);
      this.kinds.set(ref, unitKind);
      this.order.push(ref);
      this.kept.add(target);
    } else if (kind === 'RENAME' && old) {
      const name = newName();
      const code = remains ? name.replace('Đơn vị ', 'r') : null;
      this.steps.push({ kind, unit, name, ...(follow && { code }) });
      this.handled.add(unit);
    } else if (kind === 'MOVE' && old && this.mayMove(unit, target)) {
      this.steps.push({ kind, unit, parent: target });
      this.parents.set(unit, target);
      this.handled.add(unit);
      this.kept.add(target);
    } else if (kind === 'MERGE' && this.alike(unit, target) && this.mayEnd(unit, target)) {
      this.steps.push({ kind, units: [unit, target], into: target, roles });
      this.end(unit, target);
    } else if (kind === 'SPLIT' && unit !== target && target !== third && unit !== third) {
      this.split(unit, target, third, remains, roles);
    } else if (kind === 'DISSOLVE' && this.mayEnd(unit, target)) {
      this.steps.push({ kind, unit, childrenTo: target });
      this.end(unit, target);
    }
  }

  private split(
    unit: UnitName,
    target: UnitName,
    third: UnitName,
    remains: boolean,
    roles: 'END' | 'FOLLOW',
  ): void {
    if (!this.maySettle(third)) return;
    if (remains) {
      if (unit.startsWith('new:') || this.ended.has(unit)) return;
      const given = this.gave.get(unit) ?? new Set();
      if (given.has(third) || given.size === 4) return;
      this.gave.set(unit, given.add(third));
      this.steps.push({ kind: 'SPLIT', unit, parts: [{ unit: third, share: 0.25 }], remains });
      this.kept.add(unit).add(third);
    } else if (this.mayEnd(unit, target)) {
      const parts = [
        { unit: target, share: 0.625 },
        { unit: third, share: 0.375 },
      ];
      this.steps.push({
        kind: 'SPLIT',
        unit,
        parts,
        childrenTo: target,
        roles,
        ...(roles === 'FOLLOW' && { rolesTo: third }),
      });
      this.end(unit, target);
      this.kept.add(third);
    }
  }
}
