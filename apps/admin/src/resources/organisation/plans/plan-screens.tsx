import { fieldNames } from '@hoi/localization/words/frame/fields';
import { planFields, planWords } from '@hoi/localization/words/organisation/plan-screens';
import { createOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { Box, Card } from '@mui/material';
import { useEffect, useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { DayInput } from '#components/day-input.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { isDay, today } from '#components/units/unit-day.ts';
import { PlanEffects } from './effects/plan-effects.tsx';
import type { PlanRow } from './plan.graphql.ts';
import { PlanBar } from './plan-bar.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { StepsInput } from './steps/steps-input.tsx';

/** What a plan is called, and the day from which it holds. */
function PlanInputs() {
  const effectiveOn: unknown = useWatch({ name: 'effectiveOn' });
  const past = isDay(String(effectiveOn)) && String(effectiveOn) < today();
  return (
    <>
      <TextInput source="title" label={planFields.title} />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 0, sm: 2 },
          gridTemplateColumns: { xs: '1fr', sm: '1fr 170px 170px' },
          width: '100%',
        }}
      >
        <TextInput source="decisionNumber" label={fieldNames.decisionNumber} />
        <DayInput source="decisionDate" label={fieldNames.decisionDate} />
        <DayInput
          source="effectiveOn"
          label={planFields.effectiveOn}
          helperText={past ? planFields.past : undefined}
        />
      </Box>
    </>
  );
}

export function PlanCreate() {
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm
        rules={createOrgPlanInput}
        defaultValues={{ effectiveOn: today(), decisionNumber: '', steps: [] }}
      >
        <PlanInputs />
        <StepsInput />
      </ResourceForm>
    </ResourceCreate>
  );
}

type OnUnsaved = (unsaved: boolean) => void;

/** Tells the bar above the form whether what the form shows is what the server would approve. */
function UnsavedSign({ onUnsaved }: { onUnsaved: OnUnsaved }) {
  const { isDirty } = useFormState();
  useEffect(() => {
    onUnsaved(isDirty);
    return () => onUnsaved(false);
  }, [isDirty, onUnsaved]);
  return null;
}

function PlanBody({ onUnsaved }: { onUnsaved: OnUnsaved }) {
  const plan = useRecordContext<PlanRow>();
  if (!plan) return null;
  if (!plan.viewerCan.update) return <PlanFacts />;
  return (
    <ResourceForm rules={createOrgPlanInput} deletable={planWords.deletion}>
      <PlanInputs />
      <StepsInput />
      <UnsavedSign onUnsaved={onUnsaved} />
    </ResourceForm>
  );
}

/** A plan: what it is and does, and the way to approve it, take it back or drop it. */
export function PlanEdit() {
  const [unsaved, setUnsaved] = useState(false);
  return (
    <ResourceEdit redirect={false} bare>
      <PlanBar unsaved={unsaved} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Card>
          <PlanBody onUnsaved={setUnsaved} />
        </Card>
        <Card>
          <PlanEffects />
        </Card>
      </Box>
    </ResourceEdit>
  );
}
