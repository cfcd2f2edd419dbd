import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { RadioButtonGroupInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { UnitInput } from '#components/units/unit-input.tsx';
import { RolesInput } from '../steps/roles-input.tsx';
import { NewUnitInputs } from '../steps/step-inputs.tsx';
import type { StepScope } from '../steps/step-scope.ts';
import { stepSentence } from '../steps/step-sentence.ts';
import { useUnitNames } from '../steps/use-unit-names.ts';
import { LeavingUnits, TakingUnit, useMergedKind } from './merge-boxes.tsx';
import { mergeSteps } from './merge-steps.ts';

const targetChoices = [
  { id: 'NEW', name: 'Một đơn vị mới' },
  { id: 'OLD', name: 'Một đơn vị đã có (có thể là một trong các đơn vị nhập lại)' },
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
      <RadioButtonGroupInput source="target" label="Nhập vào" choices={targetChoices} row={false} />
      {target === 'OLD' ? (
        <TakingUnit label="Đơn vị nhận" scope={scope} />
      ) : (
        <>
          <NewUnitInputs settledKind />
          <UnitInput inPlace source="parent" label="Trực thuộc" {...scope} />
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
      <Typography gutterBottom>Phương án sẽ có thêm:</Typography>
      <ol>
        {steps.map((step) => (
          <li key={step.kind}>{stepSentence(step, names)}</li>
        ))}
      </ol>
      <Typography variant="body2" color="text.secondary">
        Đơn vị cấp dưới của các đơn vị nhập lại sẽ theo sang đơn vị nhận. Chưa có gì thay đổi cho
        đến khi phương án được lưu và duyệt.
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
