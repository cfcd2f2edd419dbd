import { fieldNames } from '@hoi/localization/words/frame/fields';
import { effectTables, effectWords } from '@hoi/localization/words/organisation/plan-effects';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useRecordContext } from 'react-admin';
import type { PlanRow } from '../plan.graphql.ts';
import { faultsByStep } from '../plan-faults.ts';
import { effectCounts } from './effect-counts.ts';
import { AddressLines, EndedLines, PartLines, RoleLines, UnitLines } from './effect-tables.tsx';
import { endedLines } from './ended-lines.ts';
import { endedShown, useEndedUnits } from './use-ended-units.ts';

function Details({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1 }} open={count <= 30}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, py: 0.5 }}>
        {title} ({count})
      </Box>
      {children}
    </Box>
  );
}

/** What the plan does as it was last saved: in numbers, then one by one, or why it cannot be done. */
export function PlanEffects() {
  const plan = useRecordContext<PlanRow>();
  const ended = useEndedUnits(plan);
  if (!plan) return null;
  const { effects } = plan;
  const lines = endedLines(ended.units);
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
      <Details title={fieldNames.unit} count={effects.units.length}>
        <UnitLines units={effects.units} />
      </Details>
      <Details title={effectTables.parts} count={effects.givenParts.length}>
        <PartLines parts={effects.givenParts} />
      </Details>
      <Details title={effectTables.role} count={effects.roleChanges.length}>
        <RoleLines roles={effects.roleChanges} />
      </Details>
      <Details title={effectTables.endedShort} count={lines.length}>
        <EndedLines lines={lines} />
        {ended.count > endedShown && (
          <Typography variant="body2" sx={{ p: 1 }}>
            {effectWords.firstEnded(endedShown, ended.count)}
          </Typography>
        )}
      </Details>
      {ended.fault && <Alert severity="error">{ended.fault}</Alert>}
      <Details title={effectTables.addresses} count={effects.addresses.length}>
        <AddressLines addresses={effects.addresses} />
      </Details>
    </Box>
  );
}
