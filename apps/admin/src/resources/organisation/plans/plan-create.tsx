import { createOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { today } from '#components/units/unit-day.ts';
import { PlanInputs } from './plan-inputs.tsx';
import { StepsInput } from './steps/steps-input.tsx';

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
