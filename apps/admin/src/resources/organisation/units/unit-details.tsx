import { formatDate } from '@hoi/localization/date';
import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { unitContactWords } from '@hoi/localization/words/organisation/contacts';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCanAccess } from 'react-admin';
import { pathAbove } from '#components/units/unit-path.ts';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import { UnitActions } from './unit-actions.tsx';
import { UnitContact } from './unit-contact.tsx';
import { type UnitOfDay, unitDetails } from './unit-details.graphql.ts';
import { UnitFacts } from './unit-facts.tsx';
import { FormerChildren, UnitHeirs } from './unit-heirs.tsx';
import { UnitHistory } from './unit-history.tsx';
import { UnitRoles } from './unit-roles.tsx';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function absence({ asOf, startsOn, endsOn }: UnitOfDay): string {
  if (startsOn && startsOn > asOf) return unitWords.thereFrom(formatDate(startsOn));
  return endsOn ? unitWords.endedFrom(formatDate(endsOn)) : unitWords.notThatDay;
}

interface UnitDetailsProps {
  id: string;
  /** Null: today. Other days can only be looked at. */
  day: string | null;
}

/** All that is known of a unit, and what may be done to it. */
export function UnitDetails({ id, day }: UnitDetailsProps) {
  const { canAccess: seesAccounts } = useCanAccess({ resource: 'users', action: 'list' });
  const { data: unit, error } = useReading(unitDetails, { id, asOf: day });
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (unit === undefined)
    return <Typography color="text.secondary">{waitingWords.loadingText}</Typography>;
  if (unit === null) return <Alert severity="warning">{unitWords.notFound}</Alert>;
  return (
    <Box>
      <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
        {unit.unionName}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {pathAbove(unit.ancestors)}
      </Typography>
      {!unit.alive && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {absence(unit)}
          <UnitHeirs unit={unit} day={day} />
        </Alert>
      )}
      {day === null && <UnitActions unit={unit} />}
      <UnitFacts unit={unit} day={day} />
      {unit.formerChildren.length > 0 && (
        <Part title={`${unitPage.formerChildren} (${unit.formerChildren.length})`}>
          <FormerChildren unit={unit} day={day} />
        </Part>
      )}
      <Part title={unitContactWords.heading}>
        <UnitContact unit={unit} />
      </Part>
      <Part title={unitWords.history}>
        <UnitHistory unit={unit} />
      </Part>
      {seesAccounts && (
        <Part title={unitWords.roles}>
          <UnitRoles unitId={unit.id} />
        </Part>
      )}
    </Box>
  );
}
