import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import {
  createStep,
  type Difference,
  differenceSteps,
  newUnit,
  renameStep,
} from './difference-steps.ts';
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

const aboveCommunes = (places: ReadonlyMap<string, Place>) =>
  new Map([...places].filter(([, { level }]) => level !== 'COMMUNE'));

/** Provinces and districts go on by their codes; a province that is gone goes into the only one left. */
function upperSteps({ before, after, idOf }: Reform): Difference {
  const [upper, next] = [aboveCommunes(before), aboveCommunes(after)];
  const gone = [...upper.values()].filter(({ code }) => !next.has(code));
  const provinces = [...next.values()].filter(({ level }) => level === 'PROVINCE');
  const [heir] = provinces;
  const staying = new Map([...upper].filter(([code]) => next.has(code)));
  const { steps, notes } = differenceSteps(staying, next, idOf);
  for (const { code, level } of gone) {
    const into = heir && provinces.length === 1 && level === 'PROVINCE' ? heir.code : null;
    if (into === null) steps.push({ kind: 'DISSOLVE', unit: idOf(code) });
    else {
      const to = upper.has(into) ? idOf(into) : newUnit(into);
      steps.push({ kind: 'MERGE', units: [idOf(code)], into: to });
    }
  }
  const districts = gone.filter(({ level }) => level === 'DISTRICT').length;
  if (districts > 0) notes.push(`${districts} districts end with the reform`);
  return { steps, notes };
}

/**
 * The steps of a reform that a list of successions describes. A merger makes a new unit even where it
 * takes over a code: 20194 was one ward and is now four.
 */
export function reformSteps(reform: Reform): Difference {
  const { before, after, successions, idOf } = reform;
  const upper = upperSteps(reform);
  const parentOf = ({ parentCode }: Place) => {
    if (!parentCode) return '';
    return before.has(parentCode) ? idOf(parentCode) : newUnit(parentCode);
  };
  const { steps, created } = communeSteps(reform, parentOf);
  const notes = [...upper.notes];
  const known = new Set([...created, ...successions.map(({ to }) => to)]);
  for (const place of after.values()) {
    if (place.level !== 'COMMUNE' || known.has(place.code)) continue;
    steps.push(createStep(place, parentOf(place)));
    notes.push(`${place.code} "${place.name}" has no predecessor in the list: created`);
  }
  return { steps: [...steps, ...upper.steps], notes };
}
