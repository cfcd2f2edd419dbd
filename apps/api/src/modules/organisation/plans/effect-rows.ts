import type { UnitFace } from '@hoi/domain/org-plan-outcome';
import type { UnitName } from '@hoi/domain/org-plan-step';
import type { Role } from '@hoi/domain/roles';
import type { PlanDecision } from './plan-decision.ts';
import { laterDay } from './role-moves.ts';

type UnitChangeKind = 'CREATED' | 'RENAMED' | 'MOVED' | 'ENDED';

/** One change of one unit; a unit that is renamed and moved has two. Units stand by id or by sign. */
export interface UnitRow {
  unit: UnitName;
  change: UnitChangeKind;
  name: string;
  nameBefore: string | null;
  nameAfter: string | null;
  parentBefore: string | null;
  parentAfter: string | null;
  codeBefore: string | null;
  codeAfter: string | null;
  /** No step names it: it goes with the unit above it. */
  follows: boolean;
  step: number;
}

/** A part that a unit gives away and goes on without. */
export interface GivenPart {
  from: UnitName;
  to: UnitName;
  /** Above 0 to 1; null when it is not known. */
  share: number | null;
}

export interface RoleChange {
  userId: string;
  role: Role;
  fromUnit: UnitName;
  /** Null when the role ends. */
  toUnit: UnitName | null;
  /** The first day of the change. */
  on: string;
}

const path = (slug: string) => `/to-chuc/${slug}`;

/** What becomes of each unit. */
export function unitRowsOf({ outcome, units }: PlanDecision): UnitRow[] {
  const { created, changed, ended } = outcome;
  const before = (name: UnitName | null) =>
    name === null ? null : (units.get(name)?.name ?? null);
  const after = (name: UnitName | null) =>
    name === null
      ? null
      : (created.get(name)?.name ?? changed.get(name)?.after.name ?? before(name));
  const none = { nameBefore: null, nameAfter: null, parentBefore: null, parentAfter: null };
  const gone = { ...none, codeBefore: null, codeAfter: null };
  const rows: UnitRow[] = [];
  for (const { ref, name, parent, code, step } of created.values()) {
    const now = { nameAfter: name, parentAfter: after(parent), codeAfter: code };
    rows.push({ ...gone, ...now, unit: ref, change: 'CREATED', name, follows: false, step });
  }
  for (const { unit, step } of ended.values()) {
    const { id, name, code } = unit;
    const past = { nameBefore: name, parentBefore: before(unit.parent), codeBefore: code };
    rows.push({ ...gone, ...past, unit: id, change: 'ENDED', name, follows: false, step });
  }
  for (const { unit, after: face, step, follows } of changed.values()) {
    const row = {
      unit: unit.id,
      name: unit.name,
      step,
      follows,
      nameBefore: unit.name,
      nameAfter: face.name,
      parentBefore: before(unit.parent),
      parentAfter: after(face.parent),
      codeBefore: unit.code,
      codeAfter: face.code,
    };
    const moved = unit.parent !== face.parent;
    if (moved) rows.push({ ...row, change: 'MOVED' });
    if (!moved || renamed(unit, face)) rows.push({ ...row, change: 'RENAMED', follows: false });
  }
  return rows;
}

function renamed(before: UnitFace, after: UnitFace): boolean {
  return (
    before.name !== after.name ||
    before.kind !== after.kind ||
    before.levelLabel !== after.levelLabel ||
    before.code !== after.code
  );
}

/** What goes over to others from units that stay. */
export function givenPartsOf({ outcome }: PlanDecision): GivenPart[] {
  return outcome.successions.flatMap(({ from, to, kind, share }) =>
    kind === 'PARTIAL' && to !== null ? [{ from, to, share }] : [],
  );
}

/** Which roles end, and which of them go on elsewhere, in an order that does not change. */
export function roleChangesOf({ plan, outcome, roles }: PlanDecision): RoleChange[] {
  const key = (user: string, role: string, unit: string) => JSON.stringify([user, role, unit]);
  const given = new Set(roles.given.map(({ user_id, role, unit }) => key(user_id, role, unit)));
  return roles.ending
    .map(({ user_id: userId, org_unit_id: fromUnit, role, starts_on }): RoleChange => {
      const target = outcome.ended.get(fromUnit)?.rolesTo ?? null;
      const follows = target !== null && given.has(key(userId, role, target));
      // The column is an enum of exactly these names.
      const name = role as Role;
      const on = laterDay(starts_on, plan.effectiveOn);
      return { userId, role: name, fromUnit, toUnit: follows ? target : null, on };
    })
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Where the pages of what ends lead from the day on; null when nothing comes after it. */
export function addressesOf({ outcome, units, slugs }: PlanDecision) {
  const after = outcome.successions.filter(({ kind }) => kind !== 'PARTIAL');
  return after.map(({ from, to }) => {
    const slug = to === null ? undefined : (slugs.get(to) ?? units.get(to)?.slug);
    return {
      from: path(outcome.ended.get(from)?.unit.slug ?? from),
      to: slug === undefined ? null : path(slug),
    };
  });
}

/** The public pages on which readers see a difference. */
export function pagesOf({ outcome, units, slugs }: PlanDecision): string[] {
  const { changed, ended, created } = outcome;
  const own = [...changed.values(), ...ended.values()].map(({ unit }) => unit.slug);
  const parents = [
    ...[...changed.values()].flatMap(({ unit, after }) => [unit.parent, after.parent]),
    ...[...ended.values()].map(({ unit }) => unit.parent),
    ...[...created.values()].map(({ parent }) => parent),
  ];
  const above = parents.flatMap((name) => {
    const unit = name === null ? undefined : units.get(name);
    return unit ? [unit.slug] : [];
  });
  const all = new Set([...slugs.values(), ...own, ...above]);
  return ['/to-chuc', ...[...all].toSorted().map(path)];
}
