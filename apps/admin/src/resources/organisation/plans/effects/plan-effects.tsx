import { effectWords } from '@hoi/localization/words/organisation/plan-effects';
import { Alert, Box, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import type { PlanRow } from '../plan.graphql.ts';
import { faultsByStep } from '../plan-faults.ts';
import { effectCounts } from './effect-counts.ts';
import { EffectTables } from './effect-tables.tsx';

/** What the plan does as it was last saved: in numbers, then one by one, or why it cannot be done. */
export function PlanEffects() {
  const plan = useRecordContext<PlanRow>();
  if (!plan) return null;
  const { effects } = plan;
  const counts = effectCounts(effects);
  const faults = [...faultsByStep(effects.faults)];
  return (
    <Box component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {effectWords.heading}
      </Typography>
      {faults.length > 0 && (
        <Alert severity="error">
          {effectWords.notYet}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {faults.flatMap(([step, messages]) =>
              messages.map((message) => (
                <li key={`${step} ${message}`}>
                  {step >= 0 ? effectWords.inStep(step + 1) : ''}
                  {message}
                </li>
              )),
            )}
          </Box>
        </Alert>
      )}
      {faults.length === 0 && counts.length === 0 && (
        <Typography color="text.secondary">{effectWords.none}</Typography>
      )}
      {counts.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {counts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Box>
      )}
      <EffectTables plan={plan} />
    </Box>
  );
}
