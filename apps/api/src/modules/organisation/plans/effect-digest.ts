import { createHash } from 'node:crypto';
import type { UnitFace } from '@hoi/domain/org-plan-outcome';
import type { PlanDecision } from './plan-decision.ts';

/** All of a unit that a plan can change, in one order whatever object it comes in. */
function faceOf({ name, kind, levelLabel, basis, parent, code }: UnitFace) {
  return [name, kind, levelLabel, basis, parent, code];
}

/**
 * Names what a plan does: whatever of it becomes another makes another digest. `shown` is what the
 * approver saw besides: rows, roles, addresses.
 */
export function digestOf(
  { plan: { effectiveOn, decisionNumber }, outcome, units, slugs }: PlanDecision,
  shown: object,
): string {
  const nameOf = (name: string | null) =>
    name === null ? null : (outcome.created.get(name) ?? units.get(name))?.name;
  const named = {
    effectiveOn,
    decisionNumber,
    created: [...outcome.created.values()].map((unit) => [
      unit.ref,
      slugs.get(unit.ref),
      ...faceOf(unit),
    ]),
    changed: [...outcome.changed.values()].map(({ unit, after }) => [
      unit.id,
      unit.slug,
      faceOf(unit),
      faceOf(after),
    ]),
    ended: [...outcome.ended.values()].map(({ unit, roles, rolesTo }) => [
      unit.id,
      unit.slug,
      roles,
      rolesTo,
      ...faceOf(unit),
    ]),
    successions: outcome.successions.map(({ from, to, kind, share }) => [
      from,
      nameOf(from),
      to,
      nameOf(to),
      kind,
      share,
    ]),
    shown,
  };
  return createHash('sha256').update(JSON.stringify(named)).digest('hex');
}
