import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { freeSlugs } from '#modules/organisation/plans/free-slugs.ts';
import type { Transaction } from '#outside/db.ts';
import { newUnit } from './difference-steps.ts';
import type { Place } from './read-state.ts';
import type { UnitLists } from './unit-files.ts';

/** In which list a unit appears first. */
type FirstSeen = 'before' | 'changed' | 'after';
export type SlugOf = (seen: FirstSeen, code: string) => string | undefined;

const keyOf = (seen: FirstSeen, code: string) => `${seen} ${code}`;

const createdBy = (steps: readonly OrgPlanStep[]) =>
  new Set(steps.flatMap((step) => (step.kind === 'CREATE' ? [step.ref] : [])));

/**
 * Addresses for all units that the lists bring, chosen before any is public: the places of the last
 * list come first, by the names they have there, so that a unit that ended leaves the short address to
 * its namesake of today. `last` are the steps to the last list.
 */
export async function importSlugs(
  tx: Transaction,
  { before, changed, after, successions }: UnitLists,
  last: readonly OrgPlanStep[],
): Promise<SlugOf> {
  const created = createdBy(last);
  const goesOn = new Map(
    successions.flatMap(({ fate, from, to }) =>
      fate === 'RENAMED' || fate === 'UNCHANGED' ? [[to, from] as const] : [],
    ),
  );
  const wishes = new Map<string, { name: string; parentName: string }>();
  const wish = (key: string, { name, parentCode }: Place, list: ReadonlyMap<string, Place>) => {
    const parentName = (parentCode && list.get(parentCode)?.name) ?? '';
    if (!wishes.has(key)) wishes.set(key, { name, parentName });
  };
  const seenFirst = (code: string) => (before.has(code) ? 'before' : 'changed');
  for (const place of after.values()) {
    const former = goesOn.get(place.code) ?? place.code;
    const isNew = created.has(newUnit(place.code));
    wish(isNew ? keyOf('after', place.code) : keyOf(seenFirst(former), former), place, after);
  }
  for (const place of before.values()) wish(keyOf('before', place.code), place, before);
  for (const place of changed.values()) {
    wish(keyOf(seenFirst(place.code), place.code), place, changed);
  }
  const slugs = await freeSlugs(
    tx,
    [...wishes].map(([key, named]) => ({ key, slug: null, ...named })),
  );
  return (seen, code) => slugs.get(keyOf(seen, code));
}

/** The same steps, each new unit with the address that was chosen for it. */
export function withSlugs(
  steps: readonly OrgPlanStep[],
  slugOf: (code: string) => string | undefined,
): OrgPlanStep[] {
  return steps.map((step) =>
    step.kind === 'CREATE' ? { ...step, slug: slugOf(step.code ?? '') } : step,
  );
}
