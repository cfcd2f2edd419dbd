import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { createStep, type Difference, newUnit, renameStep } from './difference-steps.ts';
import type { Place } from './read-state.ts';
import type { Succession } from './read-successions.ts';

interface Reform {
  before: ReadonlyMap<string, Place>;
  after: ReadonlyMap<string, Place>;
  successions: readonly Succession[];
  idOf: (code: string) => string;
}

/** The communes that come of others: by new units where several come together, by the same one where it goes on. */
function communeSteps({ after, successions, idOf }: Reform, parentOf: (place: Place) => string) {
  const steps: OrgPlanStep[] = [];
  const merged = new Map<string, string[]>();
  const split = new Map<string, string[]>();
  for (const { fate, from, to } of successions) {
    const place = after.get(to);
    if (!place) continue;
    if (fate === 'MERGED') merged.set(to, [...(merged.get(to) ?? []), idOf(from)]);
    else if (fate === 'SPLIT') split.set(from, [...(split.get(from) ?? []), to]);
    else {
      if (fate === 'RENAMED') steps.push(renameStep(idOf(from), place));
      steps.push({ kind: 'MOVE', unit: idOf(from), parent: parentOf(place) });
    }
  }
  const created = new Set([...merged.keys(), ...[...split.values()].flat()]);
  for (const code of created) {
    const place = after.get(code);
    if (place) steps.push(createStep(place, parentOf(place)));
  }
  for (const [code, units] of merged) steps.push({ kind: 'MERGE', units, into: newUnit(code) });
  for (const [code, parts] of split) {
    const into = parts.map((part) => ({ unit: newUnit(part) }));
    steps.push({ kind: 'SPLIT', unit: idOf(code), parts: into });
  }
  return { steps, created };
}

/**
 * The steps of a reform that a list of successions describes. A merger makes a new unit even where it
 * takes over a code: 20194 was one ward and is now four. Districts that are gone end; a province that is
 * gone goes into the one that is left.
 */
export function reformSteps(reform: Reform): Difference {
  const { before, after, successions, idOf } = reform;
  const notes: string[] = [];
  const provinces = [...after.values()].filter((place) => place.level === 'PROVINCE');
  const keptAbove = (code: string) => (before.get(code)?.level === 'COMMUNE' ? null : idOf(code));
  const parentOf = ({ parentCode }: Place) => (parentCode && keptAbove(parentCode)) ?? '';
  const { steps, created } = communeSteps(reform, parentOf);
  const known = new Set([...created, ...successions.map(({ to }) => to)]);
  for (const place of after.values()) {
    if (place.level !== 'COMMUNE' || known.has(place.code)) continue;
    steps.push(createStep(place, parentOf(place)));
    notes.push(`${place.code} "${place.name}" has no predecessor in the list: created`);
  }
  const [heir] = provinces;
  for (const place of before.values()) {
    if (place.level === 'COMMUNE' || after.get(place.code)?.level === place.level) continue;
    if (place.level === 'PROVINCE' && heir && provinces.length === 1) {
      steps.push({ kind: 'MERGE', units: [idOf(place.code)], into: idOf(heir.code) });
    } else steps.push({ kind: 'DISSOLVE', unit: idOf(place.code) });
  }
  return { steps, notes };
}
