import { formatDate } from '@hoi/localization/date';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { manyContactsWords } from '@hoi/localization/words/organisation/contacts';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { Alert, Box, Button, Card, Typography, useMediaQuery } from '@mui/material';
import { type ComponentProps, useCallback, useState } from 'react';
import { Title, useCanAccess } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { isDay } from '#components/units/unit-day.ts';
import { messageOf } from '#providers/api-error.ts';
import { MoveDialog } from '#resources/organisation/plans/move/move-dialog.tsx';
import { DayBox } from './day-box.tsx';
import { openAtFirst } from './tree/tree-rows.ts';
import { UnitTree } from './tree/unit-tree.tsx';
import { useUnitRows } from './tree/use-unit-rows.ts';
import { unitAddress } from './unit-address.ts';
import { UnitDetails } from './unit-details.tsx';
import { UnitFinder } from './unit-finder.tsx';

/** What the address says: `?ngay=` the day, `?chon=` the unit beside the tree. */
function useTreeAddress() {
  const [address, setAddress] = useSearchParams();
  const asked = address.get('ngay');
  const change = useCallback(
    (name: 'ngay' | 'chon', value: string | null) =>
      setAddress(
        (now) => {
          if (value) now.set(name, value);
          else now.delete(name);
          return now;
        },
        { replace: true },
      ),
    [setAddress],
  );
  return { day: isDay(asked) ? asked : null, selected: address.get('chon'), change };
}

/** The tree of the organisation as of a day, with a search over all names and one unit beside it. */
export function UnitList() {
  const { day, selected, change } = useTreeAddress();
  const { rows, error, loading, load, loadTo, refetch } = useUnitRows(day);
  const [open, setOpen] = useState<ReadonlySet<string> | null>(null);
  const wide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  const goTo = useNavigate();
  const [move, setMove] = useState<Omit<ComponentProps<typeof MoveDialog>, 'onClose'> | null>(null);
  const { canAccess: plans } = useCanAccess({ resource: 'plans', action: 'create' });
  const { canAccess: writes } = useCanAccess({ resource: 'units', action: 'edit' });

  const choose = useCallback(
    (id: string) => {
      if (wide) change('chon', id);
      else goTo(unitAddress(id, day));
    },
    [wide, change, goTo, day],
  );
  const openRows = useCallback(
    (next: Set<string>) => {
      setOpen(next);
      void load([...next]);
    },
    [load],
  );
  const startMove = useCallback(
    (id: string, parent: string) => {
      const row = rows.find((one) => one.id === id);
      if (row) setMove({ unit: { id, name: row.name }, parent });
    },
    [rows],
  );
  async function find(id: string) {
    const above = await loadTo(id).catch(() => []);
    setOpen((now) => new Set([...(now ?? openAtFirst(rows)), ...above]));
    choose(id);
  }

  return (
    <Box sx={{ mt: 2 }}>
      <Title title={unitWords.heading} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <UnitFinder asOf={day} onFound={find} />
        <DayBox day={day} onDay={(next) => change('ngay', next)} />
        {writes && (
          <Button component={Link} to="/units/contacts">
            {manyContactsWords.heading}
          </Button>
        )}
      </Box>
      {move && <MoveDialog {...move} onClose={() => setMove(null)} />}
      {day !== null && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {unitWords.treeOn(formatDate(day))}
        </Alert>
      )}
      {error && (
        <Alert
          severity="error"
          action={<Button onClick={() => refetch()}>{buttonWords.again}</Button>}
        >
          {messageOf(error)}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', md: '1fr minmax(0, 1fr)' },
        }}
      >
        <Card
          sx={{ p: 1, minWidth: 0, position: { md: 'sticky' }, top: { md: 64 } }}
          aria-busy={loading}
        >
          <UnitTree
            rows={rows}
            open={open}
            selected={wide ? selected : null}
            onOpen={openRows}
            onChoose={choose}
            onMove={plans && day === null ? startMove : null}
          />
        </Card>
        {wide && (
          <Card component="section" aria-label={unitWords.chosen} sx={{ p: 2, minWidth: 0 }}>
            {selected ? (
              <UnitDetails key={selected} id={selected} day={day} />
            ) : (
              <Typography color="text.secondary">{unitWords.choose}</Typography>
            )}
          </Card>
        )}
      </Box>
    </Box>
  );
}
