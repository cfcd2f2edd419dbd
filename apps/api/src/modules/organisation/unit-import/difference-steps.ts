import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { placeTitle } from '@hoi/domain/place-titles';
import type { Place } from './read-state.ts';

/** The sign by which a plan names the unit that it creates for a code. */
export function newUnit(code: string): string {
  return `new:${code}`;
}

export function createStep(place: Place, parent: string): OrgPlanStep {
  return {
    kind: 'CREATE',
    ref: newUnit(place.code),
    name: place.name,
    unitKind: place.level,
    levelLabel: placeTitle(place.level, place.name),
    parent,
    code: place.code,
  };
}

export function renameStep(unit: string, { level, name, code }: Place): OrgPlanStep {
  return { kind: 'RENAME', unit, name, levelLabel: placeTitle(level, name), unitKind: level, code };
}

export interface Difference {
  steps: OrgPlanStep[];
  notes: string[];
}

/** The steps from one list to the next when nothing says what became of whom: a code goes on as the same unit. */
export function differenceSteps(
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
  idOf: (code: string) => string,
): Difference {
  const steps: OrgPlanStep[] = [];
  const notes: string[] = [];
  const nameOf = (code: string) => (before.has(code) ? idOf(code) : newUnit(code));
  for (const place of after.values()) {
    const old = before.get(place.code);
    const parent = place.parentCode && nameOf(place.parentCode);
    if (!old) {
      if (parent) steps.push(createStep(place, parent));
      notes.push(`${place.code} "${place.name}" is new`);
      continue;
    }
    if (old.name !== place.name || old.level !== place.level) {
      steps.push(renameStep(idOf(place.code), place));
      notes.push(
        `${place.code} "${old.name}" is called "${place.name}" now: a new name or a merger`,
      );
    }
    if (parent && old.parentCode !== place.parentCode) {
      steps.push({ kind: 'MOVE', unit: idOf(place.code), parent });
    }
  }
  for (const place of before.values()) {
    if (after.has(place.code)) continue;
    steps.push({ kind: 'DISSOLVE', unit: idOf(place.code) });
    notes.push(`${place.code} "${place.name}" ends; the lists do not say where it went`);
  }
  return { steps, notes };
}
