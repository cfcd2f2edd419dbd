import {
  decisionText,
  eventDay,
  type NamedUnit,
  type UnitEvent,
  type UnitPast,
  unitEvents,
} from '@hoi/localization/words/organisation/unit-history';
import { Box, Typography } from '@mui/material';
import { Fragment } from 'react';
import { Link } from 'react-admin';
import { today } from '#components/units/unit-day.ts';
import { unitAddress } from './unit-address.ts';
import type { UnitOfDay } from './unit-details.graphql.ts';

type Successions = UnitOfDay['predecessors'];

const named = (unit: { id: string; name: string } | null | undefined): NamedUnit | null =>
  unit ? { key: unit.id, label: unit.name } : null;

const namedIn = (successions: Successions) =>
  successions.map(({ unit, ...succession }) => ({ ...succession, unit: named(unit) }));

function pastOf(unit: UnitOfDay): UnitPast<NamedUnit> {
  const { startsOn, startKnown, endsOn, predecessors, successors } = unit;
  return {
    startsOn,
    startKnown,
    endsOn,
    history: unit.history.map(({ parent, ...period }) => ({ ...period, parent: named(parent) })),
    predecessors: namedIn(predecessors),
    successors: namedIn(successors),
  };
}

const keyOf = ({ day, text }: UnitEvent<NamedUnit>) =>
  [day, ...text.map(({ words, unit }) => words + unit?.key)].join(' ');

function EventLine({ event: { text, decision } }: { event: UnitEvent<NamedUnit> }) {
  return (
    <>
      {text.map(({ words, unit, share }) => (
        <Fragment key={`${words}${unit?.key}`}>
          {words}
          {unit && <Link to={unitAddress(unit.key)}>{unit.label}</Link>}
          {share}
        </Fragment>
      ))}
      {decision && <> {decisionText(decision)}</>}
    </>
  );
}

/** What happened to a unit, the newest first, with the days and the decisions. */
export function UnitHistory({ unit }: { unit: UnitOfDay }) {
  return (
    <Box component="ol" reversed sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {unitEvents(pastOf(unit))
        .toReversed()
        .map((event) => (
          <Box
            component="li"
            key={keyOf(event)}
            sx={{ pl: 2, pb: 1.5, borderLeft: '2px solid', borderColor: 'divider' }}
          >
            {event.day && (
              <Typography variant="caption" color="text.secondary" component="div">
                {eventDay(event.day, today())}
              </Typography>
            )}
            <Typography variant="body2">
              <EventLine event={event} />
            </Typography>
          </Box>
        ))}
    </Box>
  );
}
