import { formatPercent } from '@hoi/localization/number';
import { roleLabels } from '@hoi/localization/words/access/staff';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import {
  effectTables,
  effectWords,
  unitChangeLabels,
} from '@hoi/localization/words/organisation/plan-effects';
import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LinesTable, type LinesTableProps } from '#components/lines-table.tsx';
import type { PlanRow } from '../plan.graphql.ts';
import { unitText } from './effect-counts.ts';
import { endedLines } from './ended-lines.ts';
import { endedShown, useEndedUnits } from './use-ended-units.ts';

// More lines than this nobody reads on a screen; the counts tell of all of them.
const mostLines = 200;

interface EffectsProps<Line> extends LinesTableProps<Line> {
  title: string;
  below?: ReactNode;
}

/** One kind of what a plan does; nothing where it does none of it. */
function Effects<Line>({ title, lines, below, ...table }: EffectsProps<Line>) {
  const count = lines.length;
  if (count === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1 }} open={count <= 30}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, py: 0.5 }}>
        {title} ({count})
      </Box>
      <LinesTable {...table} lines={lines.slice(0, mostLines)}>
        {count > mostLines && (
          <Box sx={{ p: 1 }}>{effectWords.furtherLines(count - mostLines)}</Box>
        )}
      </LinesTable>
      {below}
    </Box>
  );
}

/** What becomes of whom and what hangs on the units that a plan ends. */
function EndedEffects({ plan }: { plan: PlanRow }) {
  const ended = useEndedUnits(plan);
  return (
    <>
      <Effects
        title={effectTables.endedShort}
        label={effectTables.ended}
        heads={[fieldNames.unit, effectTables.endedShort, effectTables.becomes]}
        lines={endedLines(ended.units)}
        cells={({ unit, what, becomes }) => [unit, what, becomes]}
        below={
          ended.count > endedShown && (
            <Typography variant="body2" sx={{ p: 1 }}>
              {effectWords.firstEnded(endedShown, ended.count)}
            </Typography>
          )
        }
      />
      {ended.fault && <Alert severity="error">{ended.fault}</Alert>}
    </>
  );
}

/** What a plan does, one by one. */
export function EffectTables({ plan }: { plan: PlanRow }) {
  const { units, givenParts, roleChanges, addresses } = plan.effects;
  return (
    <>
      <Effects
        title={fieldNames.unit}
        label={effectTables.units}
        heads={[effectTables.change, effectTables.before, effectTables.after]}
        lines={units}
        cells={({ change, follows, ...unit }) => [
          unitChangeLabels[change] + (follows ? ` ${effectWords.followsParent}` : ''),
          unitText(unit.nameBefore, unit.codeBefore, unit.parentBefore),
          unitText(unit.nameAfter, unit.codeAfter, unit.parentAfter),
        ]}
      />
      <Effects
        title={effectTables.parts}
        label={effectTables.parts}
        heads={[effectTables.from, effectTables.to, effectTables.share]}
        lines={givenParts}
        cells={({ from, to, share }) => [
          from.name,
          to.name,
          share == null ? effectWords.unknownShare : formatPercent(share),
        ]}
      />
      <Effects
        title={effectTables.role}
        label={effectTables.roles}
        heads={[effectTables.holder, effectTables.role, effectTables.from, effectTables.to]}
        lines={roleChanges}
        cells={({ user, role, fromUnit, toUnit }) => [
          user.name,
          roleLabels[role],
          fromUnit.name,
          toUnit?.name ?? effectWords.roleEnds,
        ]}
      />
      <EndedEffects plan={plan} />
      <Effects
        title={effectTables.addresses}
        label={effectTables.addresses}
        heads={[effectTables.pageOfEnded, effectTables.leadsTo]}
        lines={addresses}
        cells={({ from, to }) => [from, to ?? effectWords.noSuccessor]}
      />
    </>
  );
}
