import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { seatWords } from '@hoi/localization/words/organisation/committees';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import {
  appointmentFieldNames,
  appointmentWords,
} from '@hoi/localization/words/organisation/people-screens';
import { Button, List } from '@mui/material';
import { useState } from 'react';
import { Link, useEditContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { lifeText } from '#components/units/unit-day.ts';
import { useDeed } from '#components/use-deed.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import {
  type Appointment,
  type AppointmentDeed,
  AppointmentDialog,
} from './appointment-dialog.tsx';
import { removeAppointment } from './person-deeds.graphql.ts';

/** The offices of a person over time, the latest first, and her seats in committees. */
export function PersonAppointments() {
  const { record: person } = useEditContext<PersonPartsFragment>();
  const removing = useDeed(removeAppointment);
  const [deed, setDeed] = useState<AppointmentDeed | null>(null);
  if (!person) return null;
  const { id, appointments, seats, viewerCan } = person;

  const remove = ({ id: gone, version, title, orgUnit }: Appointment) => {
    const input = { id: gone, expectedVersion: version ?? 1 };
    return removing.take(input, {
      done: appointmentWords.removed,
      ask: {
        title: appointmentWords.removeQuestion(title, orgUnit.name),
        text: appointmentWords.removal,
        act: appointmentWords.remove,
      },
    });
  };

  return (
    <RecordSection title={appointmentFieldNames.office}>
      <List dense>
        {appointments.map((one) => (
          <DeedLine
            key={one.id}
            primary={`${one.title}, ${one.orgUnit.name}`}
            secondary={[
              lifeText(one.startsOn, one.endsOn ?? null),
              one.fullTime ? appointmentWords.fullTime : '',
              one.decisionNumber ? appointmentWords.decision(one.decisionNumber) : '',
            ]}
          >
            {one.viewerCan.update && (
              <>
                <Button onClick={() => setDeed({ kind: 'correct', appointment: one })}>
                  {buttonWords.change}
                </Button>
                {!one.endsOn && (
                  <Button onClick={() => setDeed({ kind: 'end', appointment: one })}>
                    {buttonWords.end}
                  </Button>
                )}
                <Button color="error" onClick={() => remove(one)}>
                  {buttonWords.delete}
                </Button>
              </>
            )}
          </DeedLine>
        ))}
        {seats.map(({ id: seat, title, committee, startsOn, endsOn }) => (
          <DeedLine
            key={seat}
            primary={
              <Link to={`/committees/${encodeURIComponent(committee.id)}`}>
                {title || seatWords.one}, {committeeKindLabels[committee.kind]},{' '}
                {committee.orgUnit.name}
              </Link>
            }
            secondary={lifeText(startsOn, endsOn ?? null)}
          />
        ))}
      </List>
      {viewerCan.update && (
        <Button variant="outlined" onClick={() => setDeed({ kind: 'appoint' })}>
          {appointmentWords.add}
        </Button>
      )}
      {deed && <AppointmentDialog deed={deed} person={id} onClose={() => setDeed(null)} />}
    </RecordSection>
  );
}
