import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { unitMoveWords } from '@hoi/localization/words/organisation/plan-screens';
import { mergeWords } from '@hoi/localization/words/organisation/plan-steps';
import { mergerForm } from '@hoi/validation/organisation/org-plan-step';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Step,
  StepLabel,
  Stepper,
} from '@mui/material';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useLocation } from 'react-router-dom';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { leaveSaved, useSaving } from '#components/saving/saving-context.tsx';
import { roomForLists } from '#components/units/list-in-place.tsx';
import type { FormValues } from '#providers/data/resource-description.ts';
import type { StepScope } from '../steps/step-scope.ts';
import type { StepValues } from '../steps/step-values.ts';
import { MergePage } from './merge-pages.tsx';
import { mergePages, mergeSteps } from './merge-steps.ts';

interface MergeWizardProps {
  freshRef: string;
  scope: StepScope;
  onDone: (steps: StepValues[]) => void;
  onClose: () => void;
}

const start = {
  units: [],
  target: 'NEW',
  unitKind: 'COMMUNE',
  into: '',
  parent: '',
  roles: 'FOLLOW',
};

/** Enter in a box does not end the wizard: its words are kept until the last page does. */
const notYet = () => false;

function WizardPages({ freshRef, scope, onDone, onClose }: MergeWizardProps) {
  const { getValues, trigger } = useFormContext<FormValues>();
  const { memory } = useSaving();
  const [page, setPage] = useState(0);
  const last = mergePages.length - 1;

  async function goOn() {
    // The boxes of this page alone: those of others are not there.
    if (!(await trigger())) return;
    if (page < last) setPage(page + 1);
    else {
      leaveSaved(memory);
      onDone(mergeSteps(getValues(), freshRef));
    }
  }

  return (
    <>
      <DialogContent sx={roomForLists}>
        <Stepper activeStep={page} alternativeLabel sx={{ mb: 2 }}>
          {mergePages.map((label) => (
            <Step key={label}>
              <StepLabel>{label}</StepLabel>
            </Step>
          ))}
        </Stepper>
        <MergePage page={page} freshRef={freshRef} scope={scope} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{buttonWords.remove}</Button>
        {page > 0 && <Button onClick={() => setPage(page - 1)}>{buttonWords.back}</Button>}
        <Button variant="contained" onClick={goOn}>
          {page < last ? buttonWords.goOn : unitMoveWords.intoPlan}
        </Button>
      </DialogActions>
    </>
  );
}

/** Leads through a merger: which units, into which one, what becomes of the roles. */
export function MergeWizard(props: MergeWizardProps) {
  const { pathname } = useLocation();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={props.onClose} aria-labelledby="merge-title">
      <DialogTitle id="merge-title">{mergeWords.heading}</DialogTitle>
      <KeptForm
        rules={mergerForm}
        place={`${pathname}#merge`}
        label={mergeWords.heading}
        record={start}
        onSave={notYet}
      >
        <WizardPages {...props} />
      </KeptForm>
    </Dialog>
  );
}
