import { mergeWords, stepFields } from '@hoi/localization/words/organisation/plan-steps';
import { unitFields } from '@hoi/localization/words/organisation/unit-screens';
import { Box, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { RadioButtonGroupInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { RolesInput } from '../steps/roles-input.tsx';
import { NewUnitInputs } from '../steps/step-inputs.tsx';
import type { StepScope } from '../steps/step-scope.ts';
import { stepSentence } from '../steps/step-sentence.ts';
import { useUnitNames } from '../steps/use-unit-names.ts';
import { LeavingUnits, TakingUnit, useMergedKind } from './merge-boxes.tsx';
import { mergeSteps } from './merge-steps.ts';

const targetChoices = [
  { id: 'NEW', name: mergeWords.intoNew },
  { id: 'OLD', name: mergeWords.intoOld },
];

function LeavingPage({ scope }: { scope: StepScope }) {
  const kind = useMergedKind(scope);
  const { setValue } = useFormContext();
  // A new unit is of the level of those that it is made of.
  useEffect(() => {
    if (kind) setValue('unitKind', kind);
  }, [kind, setValue]);
  return <LeavingUnits scope={scope} />;
}

function TargetPage({ scope }: { scope: StepScope }) {
  const target: unknown = useWatch({ name: 'target' });
  return (
    <>
      <RadioButtonGroupInput
        source="target"
        label={stepFields.into}
        choices={targetChoices}
        row={false}
      />
      {target === 'OLD' ? (
        <TakingUnit label={stepFields.taker} scope={scope} />
      ) : (
        <>
          <NewUnitInputs settledKind />
          <UnitInput inPlace source="parent" label={unitFields.parent} {...scope} />
        </>
      )}
    </>
  );
}

function SummaryPage({ freshRef }: { freshRef: string }) {
  const steps = mergeSteps(useWatch(), freshRef);
  const names = useUnitNames([], steps);
  return (
    <Box>
      <Typography gutterBottom>{mergeWords.added}</Typography>
      <ol>
        {steps.map((step) => (
          <li key={step.kind}>{stepSentence(step, names)}</li>
        ))}
      </ol>
      <Typography variant="body2" color="text.secondary">
        {mergeWords.afterwards}
      </Typography>
    </Box>
  );
}

interface MergePageProps {
  page: number;
  freshRef: string;
  scope: StepScope;
}

export function MergePage({ page, freshRef, scope }: MergePageProps) {
  if (page === 0) return <LeavingPage scope={scope} />;
  if (page === 1) return <TargetPage scope={scope} />;
  return page === 2 ? <RolesInput /> : <SummaryPage freshRef={freshRef} />;
}
