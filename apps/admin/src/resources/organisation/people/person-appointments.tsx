import { userFields } from '@hoi/localization/words/access/staff';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { seatWords } from '@hoi/localization/words/organisation/committees';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import {
  appointmentFieldNames,
  appointmentWords,
} from '@hoi/localization/words/organisation/people-screens';
import {
  appointInput,
  correctAppointmentInput,
  endAppointmentInput,
} from '@hoi/validation/organisation/appointment';
import { Button, List } from '@mui/material';
import { Link, useEditContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { FormButton } from '#components/form-button.tsx';
import { EndButton } from '#components/people/end-button.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { lifeText } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import { CongressPicker } from '../congresses/congress-picker.tsx';
import { appointmentFields } from './appointment-fields.ts';
import { AppointmentInputs } from './appointment-inputs.tsx';
import {
  appoint,
  correctAppointment,
  endAppointment,
  removeAppointment,
} from './person-deeds.graphql.ts';

type Appointment = PersonPartsFragment['appointments'][number];

/** What is written about an office is corrected, ends on a day or, entered by mistake, goes altogether. */
function AppointmentDeeds({ appointment }: { appointment: Appointment }) {
  const correcting = useDeed(correctAppointment);
  const removing = useDeed(removeAppointment);
  const { title, orgUnit, endsOn } = appointment;
  const remove = () =>
    removing.take(form.versioned(appointment), {
      done: appointmentWords.removed,
      ask: {
        title: appointmentWords.removeQuestion(title, orgUnit.name),
        text: appointmentWords.removal,
        act: appointmentWords.remove,
      },
    });

  return (
    <>
      <FormButton
        label={buttonWords.change}
        title={appointmentWords.correct}
        act={appointmentWords.save}
        rules={correctAppointmentInput}
        record={appointment}
        onSave={(values) =>
          correcting.send({ ...appointmentFields(values), ...form.versioned(values) })
        }
      >
        <AppointmentInputs />
        <CongressPicker />
      </FormButton>
      {!endsOn && (
        <EndButton
          title={appointmentWords.end}
          act={appointmentWords.writeEnd}
          rules={endAppointmentInput}
          record={appointment}
          words={appointmentFieldNames}
          deed={endAppointment}
        />
      )}
      <Button color="error" onClick={remove}>
        {buttonWords.delete}
      </Button>
    </>
  );
}

/** The offices of a person over time, the latest first, and her seats in committees. */
export function PersonAppointments() {
  const { record: person } = useEditContext<PersonPartsFragment>();
  const appointing = useDeed(appoint);
  if (!person) return null;
  const { appointments, seats, viewerCan } = person;

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
            {one.viewerCan.update && <AppointmentDeeds appointment={one} />}
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
        <FormButton
          label={appointmentWords.add}
          variant="outlined"
          title={appointmentWords.add}
          act={appointmentWords.save}
          rules={appointInput}
          onSave={(values) =>
            appointing.send({
              ...appointmentFields(values),
              person: person.id,
              orgUnit: form.text(values, 'orgUnit'),
            })
          }
        >
          <UnitInput source="orgUnit" label={userFields.atUnit} ended />
          <AppointmentInputs />
          <CongressPicker unit="orgUnit" />
        </FormButton>
      )}
    </RecordSection>
  );
}
