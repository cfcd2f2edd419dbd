import { formatDate } from '@hoi/localization/date';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { planDeedWords } from '@hoi/localization/words/organisation/plan-screens';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { effectCounts } from './effects/effect-counts.ts';
import type { PlanRow } from './plan.graphql.ts';

interface PlanConfirmProps {
  deed: 'approve' | 'undo' | 'cancel';
  plan: PlanRow;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a plan is approved, taken back or dropped, and repeats in numbers what it does. */
export function PlanConfirm({ deed, plan, onConfirm, onClose }: PlanConfirmProps) {
  const { title, text, act } = planDeedWords[deed];
  const counts = deed === 'cancel' ? [] : effectCounts(plan.effects);
  return (
    <Dialog open onClose={onClose} aria-labelledby="plan-act-title">
      <DialogTitle id="plan-act-title">{title}</DialogTitle>
      <DialogContent>
        <DialogContentText component="p">
          {text} {formatDate(plan.effectiveOn)}.
        </DialogContentText>
        {deed === 'approve' && !plan.decisionNumber && (
          <Alert severity="warning" sx={{ mt: 1 }}>
            {planDeedWords.noDecision}
          </Alert>
        )}
        <ul>
          {counts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{buttonWords.later}</Button>
        <Button
          variant="contained"
          onClick={onConfirm}
          color={deed === 'approve' ? 'primary' : 'error'}
        >
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
