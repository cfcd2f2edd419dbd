import { committeeKindLabels } from '@hoi/localization/people-labels';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import { useState } from 'react';
import { Link, required, useEditContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { lifeText } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { appointmentFields } from './appointment-fields.ts';
import { AppointmentInputs } from './appointment-inputs.tsx';
import {
  appointMutation,
  correctAppointmentMutation,
  removeAppointmentMutation,
} from './person-deeds.graphql.ts';

type Appointment = PersonPartsFragment['appointments'][number];

/** Null: a new appointment. */
type Editing = { appointment: Appointment | null };

/** The offices of a person over time, the latest first, and her seats in committees. */
export function PersonAppointments() {
  const { record: person, refetch } = useEditContext<PersonPartsFragment>();
  const take = useRecordDeed();
  const [editing, setEditing] = useState<Editing | null>(null);
  if (!person) return null;
  const { id, appointments, seats, viewerCan } = person;

  async function save(values: FormValues) {
    const fields = appointmentFields(values);
    const { appointment } = editing ?? { appointment: null };
    if (appointment) {
      const input = { ...fields, id: appointment.id, expectedVersion: appointment.version ?? 1 };
      await api.mutate(correctAppointmentMutation, { input });
    } else {
      const input = { ...fields, person: id, orgUnit: form.text(values, 'orgUnit') };
      await api.mutate(appointMutation, { input });
    }
    await refetch?.();
  }
  const remove = ({ id: gone, version }: Appointment) => {
    const input = { id: gone, expectedVersion: version ?? 1 };
    return take(() => api.mutate(removeAppointmentMutation, { input }), 'Đã xóa chức vụ');
  };

  return (
    <RecordSection title="Chức vụ">
      <List dense>
        {appointments.map((one) => (
          <DeedLine
            key={one.id}
            primary={`${one.title}, ${one.orgUnit.name}`}
            secondary={[
              lifeText(one.startsOn, one.endsOn ?? null),
              one.fullTime ? 'chuyên trách' : '',
              one.decisionNumber ? `quyết định ${one.decisionNumber}` : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          >
            {one.viewerCan.update && (
              <>
                <Button onClick={() => setEditing({ appointment: one })}>Sửa, kết thúc</Button>
                <Button color="error" onClick={() => remove(one)}>
                  Xóa
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
                {title || 'Ủy viên'}, {committeeKindLabels[committee.kind]},{' '}
                {committee.orgUnit.name}
              </Link>
            }
            secondary={lifeText(startsOn, endsOn ?? null)}
          />
        ))}
      </List>
      {viewerCan.update && (
        <Button variant="outlined" onClick={() => setEditing({ appointment: null })}>
          Thêm chức vụ
        </Button>
      )}
      {editing && (
        <FormDialog
          title={editing.appointment ? 'Sửa chức vụ' : 'Thêm chức vụ'}
          act="Lưu chức vụ"
          record={{ ...editing.appointment }}
          onSave={save}
          onClose={() => setEditing(null)}
        >
          {!editing.appointment && (
            <UnitInput source="orgUnit" label="Tại đơn vị" validate={required()} ended />
          )}
          <AppointmentInputs />
        </FormDialog>
      )}
    </RecordSection>
  );
}
