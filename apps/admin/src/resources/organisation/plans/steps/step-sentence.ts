import { formatPercent } from '@hoi/localization/number';
import { stepSentences } from '@hoi/localization/words/organisation/plan-steps';
import type { OrgPlanStepPartsFragment } from '#generated/graphql.ts';
import { type StepValues, unitsIn } from './step-values.ts';

/** Names by the key that a step names a unit by. */
export type UnitNames = ReadonlyMap<string, string>;

/** The names that the server gave with the steps, and those of the units that the steps create. */
export function namesIn(
  known: readonly OrgPlanStepPartsFragment[],
  steps: readonly StepValues[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const step of known) {
    const units = [step.unit, step.parent, step.into, step.childrenTo, step.rolesTo];
    const parts = step.parts?.map(({ unit }) => unit) ?? [];
    for (const unit of [...units, ...(step.units ?? []), ...parts])
      if (unit) names.set(unit.key, unit.name);
  }
  for (const { ref, name } of steps) if (ref) names.set(ref, stepSentences.made(name ?? ''));
  return names;
}

/** Every unit that steps name and that is there already. */
export function unitKeysIn(steps: readonly StepValues[]): string[] {
  const there = steps.flatMap(unitsIn).filter((key) => !key.startsWith('new:'));
  return [...new Set(there)];
}

/** What a step does, in one sentence. */
export function stepSentence(step: StepValues, names: UnitNames): string {
  const called = (key: string | null | undefined) =>
    (key && names.get(key)) || stepSentences.unchosen;
  const list = (keys: readonly string[]) => keys.map(called).join(', ');
  const follow = step.roles === 'FOLLOW' ? stepSentences.rolesFollow : stepSentences.rolesEnd;
  const children = step.childrenTo ? [stepSentences.childrenTo(called(step.childrenTo))] : [];
  switch (step.kind) {
    case 'CREATE':
      return stepSentences.create(step.name ?? '', called(step.parent));
    case 'RENAME':
      return stepSentences.rename(called(step.unit), step.name ?? '');
    case 'MOVE':
      return stepSentences.move(called(step.unit), called(step.parent));
    case 'MERGE': {
      const leaving = (step.units ?? []).filter((unit) => unit !== step.into);
      return stepSentences.merge(list(leaving), called(step.into), follow);
    }
    case 'SPLIT': {
      const parts = (step.parts ?? []).map(
        ({ unit, share }) => called(unit) + (share ? ` (${formatPercent(share, 1)})` : ''),
      );
      const said = step.remains ? stepSentences.givePart : stepSentences.split;
      const roles = step.remains ? [] : [follow];
      return [said(called(step.unit), parts.join(', ')), ...children, ...roles].join('; ');
    }
    case 'DISSOLVE':
      return [stepSentences.dissolve(called(step.unit)), ...children].join('; ');
  }
}
