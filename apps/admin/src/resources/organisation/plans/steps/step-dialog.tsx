import type { OrgPlanStepKind } from '@hoi/domain/org-plan-step';
import { stepKindLabels, stepListWords } from '@hoi/localization/words/organisation/plan-steps';
import { orgPlanStepForm } from '@hoi/validation/organisation/org-plan-step';
import { FormDialog } from '#components/form-dialog.tsx';
import { roomForLists } from '#components/units/list-in-place.tsx';
import type { FormValues } from '#providers/data/resource-description.ts';
import { StepInputs } from './step-inputs.tsx';
import type { StepScope } from './step-scope.ts';
import { markDropped, type StepValues, stepFrom } from './step-values.ts';

interface StepDialogProps {
  kind: OrgPlanStepKind;
  /** Null: a new step. */
  step: StepValues | null;
  /** The sign of the unit that a new step creates. */
  freshRef: string;
  scope: StepScope;
  onDone: (step: StepValues) => void;
  onClose: () => void;
}

/** What a new step of a kind begins with. */
function blank(kind: OrgPlanStepKind, ref: string): FormValues {
  if (kind === 'CREATE') return { kind, ref, unitKind: 'COMMUNE' };
  if (kind === 'MERGE') return { kind, roles: 'FOLLOW', units: [] };
  return kind === 'SPLIT' ? { kind, roles: 'END', remains: false, parts: [{}, {}] } : { kind };
}

/** One step of a plan; what is said here is kept with the plan when the plan is saved. */
export function StepDialog({ kind, step, freshRef, scope, onDone, onClose }: StepDialogProps) {
  return (
    <FormDialog
      rules={orgPlanStepForm}
      title={stepKindLabels[kind]}
      act={step ? stepListWords.change : stepListWords.add}
      record={step ? markDropped({ ...step }) : blank(kind, freshRef)}
      // Of an older step only the plan itself is kept: another of its kind would be offered its words.
      isPrivate={step !== null}
      onSave={async (values) => {
        const made = stepFrom({ ...values, kind });
        if (made) onDone(made);
      }}
      onClose={onClose}
      {...(kind === 'MERGE' && { sx: roomForLists })}
    >
      <StepInputs kind={kind} {...scope} />
    </FormDialog>
  );
}
