import type { OrgPlanStepKind } from '@hoi/domain/org-plan-step';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { stepKindLabels, stepListWords } from '@hoi/localization/words/organisation/plan-steps';
import { orgPlanStepForm } from '@hoi/validation/organisation/org-plan-step';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useLocation } from 'react-router-dom';
import { KeptForm } from '#components/saving/kept-form.tsx';
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
  const { pathname } = useLocation();
  // Of an older step only the plan itself is kept: another of its kind would be offered its words.
  const place = step ? null : `${pathname}#${kind}`;
  const record = step ? markDropped({ ...step }) : blank(kind, freshRef);
  const take = (values: FormValues) => {
    const made = stepFrom({ ...values, kind });
    if (made) onDone(made);
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="step-title">
      <KeptForm
        rules={orgPlanStepForm}
        place={place}
        label={stepKindLabels[kind]}
        record={record}
        onSave={take}
      >
        <DialogTitle id="step-title">{stepKindLabels[kind]}</DialogTitle>
        <DialogContent {...(kind === 'MERGE' && { sx: roomForLists })}>
          <StepInputs kind={kind} {...scope} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{buttonWords.remove}</Button>
          <Button type="submit" variant="contained">
            {step ? stepListWords.change : stepListWords.add}
          </Button>
        </DialogActions>
      </KeptForm>
    </Dialog>
  );
}
