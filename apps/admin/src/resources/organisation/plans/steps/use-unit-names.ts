import { stepSentences } from '@hoi/localization/words/organisation/plan-steps';
import type { UnitOption } from '#components/units/unit-option.ts';
import { useChosenUnits } from '#components/units/use-unit-options.ts';
import type { OrgPlanStepPartsFragment } from '#generated/graphql.ts';
import { namesIn, type UnitNames, unitKeysIn } from './step-sentence.ts';
import type { StepValues } from './step-values.ts';

/** The names of all units in the steps, those included that were chosen since the plan was read. */
export function useUnitNames(
  known: readonly OrgPlanStepPartsFragment[],
  steps: readonly StepValues[],
): UnitNames {
  const names = namesIn(known, steps);
  const asked = unitKeysIn(steps).filter((key) => !names.has(key));
  const found = useChosenUnits(asked, 'id');
  for (const { id, name } of found) names.set(id, name);
  return names;
}

/** The units that the steps create, for choosing them in other steps. */
export function newUnits(steps: readonly StepValues[]): UnitOption[] {
  return steps.flatMap(({ ref, name, unitKind }) =>
    ref && name && unitKind
      ? [
          {
            id: ref,
            slug: ref,
            name,
            kind: unitKind,
            path: stepSentences.madeInPlan,
            reason: '',
            alive: true,
          },
        ]
      : [],
  );
}
