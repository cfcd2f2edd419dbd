import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { Box } from '@mui/material';
import { Fragment } from 'react';
import { Link } from 'react-admin';
import { unitAddress } from './unit-address.ts';
import type { UnitOfDay } from './unit-details.graphql.ts';

interface UnitLinksProps {
  units: readonly { id: string; name: string }[];
  day: string | null;
}

function UnitLinks({ units, day }: UnitLinksProps) {
  return units.map(({ id, name }, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <Link to={unitAddress(id, day)}>{name}</Link>
    </Fragment>
  ));
}

/** What stands in the place of a unit that has ended. */
export function UnitHeirs({ unit, day }: { unit: UnitOfDay; day: string | null }) {
  if (unit.heirs.length === 0) return null;
  return (
    <div>
      {unitPage.nowIs}: <UnitLinks units={unit.heirs} day={day} />
    </div>
  );
}

type Child = UnitOfDay['formerChildren'][number];

function Fate({ child: { nameThen, unit }, day }: { child: Child; day: string | null }) {
  const { name, alive, parent, heirs } = unit;
  const nowIs = unitPage.nowIs.toLowerCase();
  if (!alive && heirs.length === 0) return unitPage.gone;
  if (!alive) {
    return (
      <>
        {nowIs} <UnitLinks units={heirs} day={day} />
      </>
    );
  }
  return (
    <>
      {name !== nameThen && `${nowIs} ${name}, `}
      {parent && (
        <>
          {unitPage.nowBelow} <UnitLinks units={[parent]} day={day} />
        </>
      )}
    </>
  );
}

/** Where the units of an ended one are now. */
export function FormerChildren({ unit, day }: { unit: UnitOfDay; day: string | null }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {unit.formerChildren.map((child) => (
        <li key={child.unit.id}>
          <Link to={unitAddress(child.unit.id, day)}>{child.nameThen}</Link>:{' '}
          <Fate child={child} day={day} />
        </li>
      ))}
    </Box>
  );
}
