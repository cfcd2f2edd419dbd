import { planWords } from '@hoi/localization/words/organisation/plan-screens';
import { createOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useEffect, useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PlanEffects } from './effects/plan-effects.tsx';
import type { PlanRow } from './plan.graphql.ts';
import { PlanBar } from './plan-bar.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanInputs } from './plan-inputs.tsx';
import { StepsInput } from './steps/steps-input.tsx';

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
