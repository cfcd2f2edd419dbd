import { fieldNames } from '@hoi/localization/words/frame/fields';
import { planDecisionWords } from '@hoi/localization/words/organisation/plan-screens';
import { planDecisionForm } from '@hoi/validation/organisation/org-plan';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useEditContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import type { PlanRow } from './plan.graphql.ts';
import { setPlanDecision } from './plan-parts.graphql.ts';

/** The number of a decision that was signed after the plan was approved: added once. */
export function PlanDecision() {
  const { record: plan } = useEditContext<PlanRow>();
  const deciding = useDeed(setPlanDecision);
  const [open, setOpen] = useState(false);
  if (!plan?.viewerCan.decide) return null;
  const { id, version: expectedVersion } = plan;

  async function save(values: FormValues) {
    const decisionNumber = form.text(values, 'decisionNumber');
    const decisionDate = form.textOrNull(values, 'decisionDate');
    const input = { id, expectedVersion, decisionNumber, decisionDate };
    await deciding.take(input, {
      inForm: true,
      done: planDecisionWords.written,
      undo: {
        act: ({ setPlanDecision: { orgPlan } }) =>
          deciding.send({ id, expectedVersion: orgPlan.version, decisionNumber: null }),
        done: planDecisionWords.takenBack,
      },
    });
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {planDecisionWords.add}
      </Button>
      {open && (
        <FormDialog
          rules={planDecisionForm}
          title={planDecisionWords.add}
          act={planDecisionWords.write}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <TextInput
            source="decisionNumber"
            label={fieldNames.decisionNumber}
            helperText={planDecisionWords.help}
          />
          <DayInput source="decisionDate" label={fieldNames.decisionDate} />
        </FormDialog>
      )}
    </>
  );
}
