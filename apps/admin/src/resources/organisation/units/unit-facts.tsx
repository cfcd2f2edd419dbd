import { unitFields } from '@hoi/localization/words/organisation/unit-screens';
import { branchBasisLabels, orgUnitKindLabels } from '@hoi/localization/words/organisation/units';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-admin';
import { lifeText } from '#components/units/unit-day.ts';
import { unitAddress } from './unit-address.ts';
import type { UnitOfDay } from './unit-details.graphql.ts';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  );
}

/** What a unit is on the day that was asked for. */
export function UnitFacts({ unit, day }: { unit: UnitOfDay; day: string | null }) {
  const kind = unit.levelLabel || orgUnitKindLabels[unit.kind];
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(90px, auto) 1fr',
        columnGap: 2,
        rowGap: 0.75,
        m: 0,
      }}
    >
      <Fact label={unitFields.placeName}>{unit.name}</Fact>
      <Fact label={unitFields.level}>{kind}</Fact>
      {unit.basis && <Fact label={unitFields.basis}>{branchBasisLabels[unit.basis]}</Fact>}
      {unit.officialCode && <Fact label={unitFields.shortCode}>{unit.officialCode}</Fact>}
      <Fact label={unitFields.life}>{lifeText(unit.startsOn ?? null, unit.endsOn ?? null)}</Fact>
      {unit.parent && (
        <Fact label={unitFields.parent}>
          <Link to={unitAddress(unit.parent.id, day)}>{unit.parent.name}</Link>
        </Fact>
      )}
      <Fact label={unitFields.below}>
        {unit.descendantCount === 0
          ? unitFields.noneBelow
          : unitFields.countBelow(unit.childCount, unit.descendantCount)}
      </Fact>
      {unit.aliases.length > 0 && (
        <Fact label={unitFields.otherNames}>{unit.aliases.join('; ')}</Fact>
      )}
    </Box>
  );
}
