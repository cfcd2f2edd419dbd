import { formatInteger } from '@hoi/localization/number';
import { branchBasisLabels, orgUnitKindLabels } from '@hoi/localization/words/organisation/units';
import Box from '@mui/material/Box';
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
      <Fact label="Tên địa bàn">{unit.name}</Fact>
      <Fact label="Cấp">{kind}</Fact>
      {unit.basis && <Fact label="Loại hình">{branchBasisLabels[unit.basis]}</Fact>}
      {unit.officialCode && <Fact label="Mã hành chính">{unit.officialCode}</Fact>}
      <Fact label="Có mặt">{lifeText(unit.startsOn ?? null, unit.endsOn ?? null)}</Fact>
      {unit.parent && (
        <Fact label="Trực thuộc">
          <Link to={unitAddress(unit.parent.id, day)}>{unit.parent.name}</Link>
        </Fact>
      )}
      <Fact label="Cấp dưới">
        {unit.descendantCount === 0
          ? 'không có'
          : `${formatInteger(unit.childCount)} trực thuộc, ${formatInteger(unit.descendantCount)} tất cả`}
      </Fact>
      {unit.aliases.length > 0 && <Fact label="Tên khác, tên cũ">{unit.aliases.join('; ')}</Fact>}
    </Box>
  );
}
