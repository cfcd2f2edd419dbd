import {
  planDeedWords,
  planStatusLabels,
  planWords,
} from '@hoi/localization/words/organisation/plan-screens';
import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useEditContext } from 'react-admin';
import { useDeed } from '#components/use-deed.tsx';
import { ApiError, codeOf, messageOf } from '#providers/api-error.ts';
import type { PlanRow } from './plan.graphql.ts';
import { PlanAnnouncement } from './plan-announcement.tsx';
import { PlanConfirm } from './plan-confirm.tsx';
import { PlanDecision } from './plan-decision.tsx';
import { approvePlan, cancelPlan, undoPlan } from './plan-parts.graphql.ts';

type Deed = 'approve' | 'undo' | 'cancel';

function usePlanDeeds() {
  const approving = useDeed(approvePlan);
  const undoing = useDeed(undoPlan);
  const cancelling = useDeed(cancelPlan);
  return (deed: Deed, { id, version, effects }: PlanRow): Promise<unknown> => {
    const target = { id, expectedVersion: version };
    const how = {
      done: planDeedWords[deed].done,
      inForm: true,
      underTheRule: 'asked in PlanConfirm, with what it does in numbers',
    };
    if (deed === 'undo') return undoing.take(target, how);
    if (deed === 'cancel') return cancelling.take(target, how);
    return approving.take({ ...target, digest: effects.digest }, how);
  };
}

/** Every reason of a refusal; its one sentence where the server gives no more. */
function reasonsOf(error: unknown): string[] {
  const issues = error instanceof ApiError ? error.issues.map(({ message }) => message) : [];
  return codeOf(error) === 'CONFLICT'
    ? [`${messageOf(error)} ${planWords.reloaded}`]
    : [messageOf(error), ...issues];
}

/** Where a plan stands, and the acts that the server offers this viewer. */
export function PlanBar({ unsaved }: { unsaved: boolean }) {
  const { record: plan } = useEditContext<PlanRow>();
  const carryOut = usePlanDeeds();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  if (!plan) return null;

  async function take(deed: Deed) {
    setAsked(null);
    setRefused([]);
    try {
      if (plan) await carryOut(deed, plan);
    } catch (error) {
      setRefused(reasonsOf(error));
    }
  }

  const { viewerCan, effects, status } = plan;
  const approvable = !unsaved && effects.faults.length === 0 && plan.steps.length > 0;
  return (
    <Box sx={{ my: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Chip
          label={planStatusLabels[status]}
          color={status === 'APPROVED' ? 'success' : 'default'}
        />
        {viewerCan.approve && (
          <Button variant="contained" disabled={!approvable} onClick={() => setAsked('approve')}>
            {planDeedWords.approve.button}
          </Button>
        )}
        <PlanDecision />
        <PlanAnnouncement />
        {viewerCan.undo && (
          <Button variant="outlined" color="error" onClick={() => setAsked('undo')}>
            {planDeedWords.undo.button}
          </Button>
        )}
        {viewerCan.cancel && (
          <Button color="error" onClick={() => setAsked('cancel')}>
            {planDeedWords.cancel.button}
          </Button>
        )}
      </Box>
      {unsaved && viewerCan.approve && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {planWords.unsaved}
        </Typography>
      )}
      {refused.length > 0 && (
        <Alert severity="error" sx={{ mt: 1 }} onClose={() => setRefused([])}>
          {refused.map((reason) => (
            <div key={reason}>{reason}</div>
          ))}
        </Alert>
      )}
      {asked && (
        <PlanConfirm
          deed={asked}
          plan={plan}
          onConfirm={() => take(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </Box>
  );
}
