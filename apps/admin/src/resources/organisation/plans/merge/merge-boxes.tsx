import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { mergeWords } from '@hoi/localization/words/organisation/plan-steps';
import { orgUnitKindLabels } from '@hoi/localization/words/organisation/units';
import { useWatch } from 'react-hook-form';
import { UnitInput, UnitsInput } from '#components/units/unit-input.tsx';
import { useChosenUnits } from '#components/units/use-unit-options.ts';
import type { StepScope } from '../steps/step-scope.ts';
import { mergeOffer, ofLevel } from './merge-offer.ts';

/** The level of the units that are chosen to be merged; undefined before one is. */
export function useMergedKind({ extra }: StepScope): OrgUnitKind | undefined {
  const chosen: unknown = useWatch({ name: 'units' });
  const ids: string[] = Array.isArray(chosen) ? chosen : [];
  return useChosenUnits(ids.slice(0, 1), 'id', extra)[0]?.kind;
}

/** The units that are merged: the first one says of which level the others are. */
export function LeavingUnits({ scope }: { scope: StepScope }) {
  const kind = useMergedKind(scope);
  return (
    <UnitsInput
      inPlace
      source="units"
      label={mergeWords.leaving}
      offer={mergeOffer(scope, 'LEAVING', kind)}
      helperText={kind ? mergeWords.sameLevel(orgUnitKindLabels[kind]) : mergeWords.chooseEach}
    />
  );
}

/** A unit of the same level that takes them in; it may be one of them. */
export function TakingUnit({ label, scope }: { label: string; scope: StepScope }) {
  const kind = useMergedKind(scope);
  return (
    <UnitInput
      inPlace
      source="into"
      label={label}
      offer={mergeOffer(scope, 'TAKING', kind)}
      extra={ofLevel(scope.extra, kind)}
    />
  );
}
