import { planDecisionForm } from '@hoi/validation/organisation/org-plan';
import Button from '@mui/material/Button';
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
      done: 'Đã ghi số quyết định',
      undo: {
        act: ({ setPlanDecision: { orgPlan } }) =>
          deciding.send({ id, expectedVersion: orgPlan.version, decisionNumber: null }),
        done: 'Đã bỏ số quyết định vừa ghi',
      },
    });
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        Thêm số quyết định
      </Button>
      {open && (
        <FormDialog
          rules={planDecisionForm}
          title="Thêm số quyết định"
          act="Ghi số quyết định"
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <TextInput
            source="decisionNumber"
            label="Số quyết định"
            helperText="Ghi một lần, vào cả lịch sử của các đơn vị trong phương án."
          />
          <DayInput source="decisionDate" label="Ngày quyết định" />
        </FormDialog>
      )}
    </>
  );
}
