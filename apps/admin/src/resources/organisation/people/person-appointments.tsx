import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
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
      done: 'Đã xóa chức vụ',
      ask: {
        title: `Xóa chức vụ “${title}, ${orgUnit.name}”?`,
        text: 'Chỉ xóa khi đã ghi nhầm: lý lịch sẽ không còn dấu vết của chức vụ này. Người thôi giữ chức thì chọn “Kết thúc”.',
        act: 'Xóa chức vụ',
      },
    });
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
                <Button onClick={() => setDeed({ kind: 'correct', appointment: one })}>Sửa</Button>
                {!one.endsOn && (
                  <Button onClick={() => setDeed({ kind: 'end', appointment: one })}>
                    Kết thúc
                  </Button>
                )}
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
        <Button variant="outlined" onClick={() => setDeed({ kind: 'appoint' })}>
          Thêm chức vụ
        </Button>
      )}
      {deed && <AppointmentDialog deed={deed} person={id} onClose={() => setDeed(null)} />}
    </RecordSection>
  );
}
