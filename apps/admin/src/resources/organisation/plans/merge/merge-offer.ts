import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { mergeWords } from '@hoi/localization/words/organisation/plan-steps';
import { today } from '#components/units/unit-day.ts';
import type { UnitOffer, UnitOption } from '#components/units/unit-option.ts';
import type { StepScope } from '../steps/step-scope.ts';
import { unitsToMerge } from './merge-offer.graphql.ts';

type Side = 'LEAVING' | 'TAKING';

const none: Record<Side, string> = {
  LEAVING: mergeWords.noneLeaving,
  TAKING: mergeWords.noneTaking,
};

/** What can be merged on the plan's day, of one level once that is known; nothing that the plan ends already. */
export function mergeOffer(
  { on, ending }: StepScope,
  side: Side,
  kind: OrgUnitKind | undefined,
): UnitOffer {
  const asked = { on: on ?? today(), side, kind: kind ?? null, without: [...ending] };
  return { find: unitsToMerge(asked), none: none[side] };
}

/** Of the units that the plan creates, those of the level. */
export function ofLevel(
  units: readonly UnitOption[],
  kind: OrgUnitKind | undefined,
): readonly UnitOption[] {
  return kind ? units.filter((unit) => unit.kind === kind) : units;
}
