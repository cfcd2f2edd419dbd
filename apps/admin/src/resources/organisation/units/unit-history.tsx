import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate } from '@hoi/localization/date';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { Link } from 'react-admin';
import { unitAddress } from './unit-address.ts';
import type { UnitEvent } from './unit-timeline.ts';

function EventLine({ event: { text, units, decision } }: { event: UnitEvent }) {
  return (
    <>
      {text}
      {units.length > 0 && ': '}
      {units.map((unit, index) => (
        <Fragment key={unit.id}>
          {index > 0 && ', '}
          <Link to={unitAddress(unit.id)}>{unit.name}</Link>
        </Fragment>
      ))}
      {decision && (
        <>
          {' '}
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            ({decision})
          </Box>
        </>
      )}
    </>
  );
}

/** What happened to a unit, the newest first, with the days and the decisions. */
export function UnitHistory({ events }: { events: readonly UnitEvent[] }) {
  return (
    <Box component="ol" reversed sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {events.map((event) => (
        <Box
          component="li"
          key={`${event.date} ${event.text}`}
          sx={{ pl: 2, pb: 1.5, borderLeft: '2px solid', borderColor: 'divider' }}
        >
          <Typography variant="caption" color="text.secondary" component="div">
            {event.date > foundingDay ? formatDate(event.date) : 'Chưa rõ ngày'}
          </Typography>
          <Typography variant="body2">
            <EventLine event={event} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
