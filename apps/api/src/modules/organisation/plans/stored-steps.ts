import { BadInputError, type InputIssue } from '@hoi/domain/errors';
import { isNewUnit, type OrgPlanStep, type UnitName, unitsNamed } from '@hoi/domain/org-plan-step';
import { isUuid } from '@hoi/domain/uuid';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { orgPlanSteps } from '@hoi/validation/organisation/org-plan';
import type { Transaction } from '#outside/db.ts';
import { unitIdsIn } from './plan-units.ts';

/** The steps of a plan as they are stored: units by their ids in the database. */
export function readSteps(steps: unknown): OrgPlanStep[] {
  return orgPlanSteps.parse(steps);
}

/** The same steps with every unit's name replaced. */
export function withUnits(step: OrgPlanStep, change: (name: string) => string): OrgPlanStep {
  const maybe = (name: string | null | undefined) => (name ? change(name) : undefined);
  switch (step.kind) {
    case 'CREATE':
      return { ...step, parent: change(step.parent) };
    case 'RENAME':
      return { ...step, unit: change(step.unit) };
    case 'MOVE':
      return { ...step, unit: change(step.unit), parent: change(step.parent) };
    case 'MERGE':
      return { ...step, units: step.units.map(change), into: change(step.into) };
    case 'SPLIT':
      return {
        ...step,
        unit: change(step.unit),
        parts: step.parts.map((part) => ({ ...part, unit: change(part.unit) })),
        childrenTo: maybe(step.childrenTo),
        rolesTo: maybe(step.rolesTo),
      };
    case 'DISSOLVE':
      return { ...step, unit: change(step.unit), childrenTo: maybe(step.childrenTo) };
  }
}

/** @throws BadInputError naming each step with a unit of which this is so */
export function refuseUnits(
  steps: readonly OrgPlanStep[],
  isStrange: (unit: UnitName) => boolean,
): void {
  const issues = steps.flatMap((step, index): InputIssue[] =>
    unitsNamed(step)
      .filter(({ unit }) => !isNewUnit(unit) && isStrange(unit))
      .map(({ field }) => ({ path: ['steps', index, field], message: unitFaults.unknown })),
  );
  if (issues.length > 0) throw new BadInputError(issues);
}

/** @throws BadInputError naming each step that names a unit which never was */
export async function requireUnits(tx: Transaction, steps: readonly OrgPlanStep[]): Promise<void> {
  const rows = await tx.orgUnit.findMany({
    where: { id: { in: unitIdsIn(steps).filter((id) => isUuid(id)) } },
    select: { id: true },
  });
  const known = new Set(rows.map(({ id }) => id));
  refuseUnits(steps, (unit) => !known.has(unit));
}
