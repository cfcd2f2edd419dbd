import { fieldNames } from '@hoi/localization/words/frame/fields';
import { planDecisionWords } from '@hoi/localization/words/organisation/plan-screens';
import { planDecisionForm } from '@hoi/validation/organisation/org-plan';
import { useEditContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { FormButton } from '#components/form-button.tsx';
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
  if (!plan?.viewerCan.decide) return null;
  const { id, version } = plan;

  const save = (values: FormValues) =>
    deciding.take(
      {
        ...form.versioned(values),
        decisionNumber: form.text(values, 'decisionNumber'),
        decisionDate: form.textOrNull(values, 'decisionDate'),
      },
      {
        inForm: true,
        done: planDecisionWords.written,
        undo: {
          act: ({ setPlanDecision: { orgPlan } }) =>
            deciding.send({ id, expectedVersion: orgPlan.version, decisionNumber: null }),
          done: planDecisionWords.takenBack,
        },
      },
    );
  return (
    <FormButton
      label={planDecisionWords.add}
      variant="outlined"
      rules={planDecisionForm}
      title={planDecisionWords.add}
      act={planDecisionWords.write}
      record={{ id, version }}
      onSave={save}
    >
      <TextInput
        source="decisionNumber"
        label={fieldNames.decisionNumber}
        helperText={planDecisionWords.help}
      />
      <DayInput source="decisionDate" label={fieldNames.decisionDate} />
    </FormButton>
  );
}
