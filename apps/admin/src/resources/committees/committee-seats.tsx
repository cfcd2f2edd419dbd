import Button from '@mui/material/Button';
import List from '@mui/material/List';
import { useState } from 'react';
import {
  DateInput,
  Link,
  maxLength,
  NumberInput,
  required,
  TextInput,
  useEditContext,
} from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { lifeText } from '#components/units/unit-day.ts';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { CommitteePartsFragment } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { PersonPicker } from '../people/person-picker.tsx';
import { addSeatMutation, endSeatMutation, removeSeatMutation } from './committee.graphql.ts';

type Seat = CommitteePartsFragment['seats'][number];

/** Who sits in the committee; a seat ends on a day or, entered by mistake, goes altogether. */
export function CommitteeSeats() {
  const { record: committee, refetch } = useEditContext<CommitteePartsFragment>();
  const take = useRecordDeed();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Seat | null>(null);
  if (!committee) return null;
  const { id, version, size, seats, startsOn, viewerCan } = committee;
  const expectedVersion = version ?? 1;

  async function add(values: FormValues) {
    const input = {
      committee: id,
      person: form.text(values, 'person'),
      title: form.text(values, 'title'),
      startsOn: form.text(values, 'startsOn'),
      position: form.whole(values, 'position'),
    };
    await api.mutate(addSeatMutation, { input });
    await refetch?.();
  }
  async function end(values: FormValues) {
    const input = { id: ending?.id ?? '', endsOn: form.text(values, 'endsOn'), expectedVersion };
    await api.mutate(endSeatMutation, { input });
    await refetch?.();
  }
  const remove = (seat: string) =>
    take(
      () => api.mutate(removeSeatMutation, { input: { id: seat, expectedVersion } }),
      'Đã xóa ủy viên',
    );

  return (
    <RecordSection title={`Ủy viên (${seats.length}${size ? ` trên ${size}` : ''})`}>
      <List dense>
        {seats.map((seat) => (
          <DeedLine
            key={seat.id}
            primary={
              <Link to={`/people/${encodeURIComponent(seat.person.id)}`}>
                {seat.person.fullName}
              </Link>
            }
            secondary={[seat.title, lifeText(seat.startsOn, seat.endsOn ?? null)]
              .filter(Boolean)
              .join(' · ')}
          >
            {viewerCan.update && (
              <>
                <Button onClick={() => setEnding(seat)}>Kết thúc</Button>
                <Button color="error" onClick={() => remove(seat.id)}>
                  Xóa
                </Button>
              </>
            )}
          </DeedLine>
        ))}
      </List>
      {viewerCan.update && (
        <Button variant="outlined" onClick={() => setAdding(true)}>
          Thêm ủy viên
        </Button>
      )}
      {adding && (
        <FormDialog
          title="Thêm ủy viên"
          act="Thêm"
          record={{ startsOn, position: seats.length }}
          onSave={add}
          onClose={() => setAdding(false)}
        >
          <PersonPicker source="person" />
          <TextInput source="title" label="Chức danh trong ban" validate={maxLength(200)} />
          <DateInput source="startsOn" label="Từ ngày" validate={required()} />
          <NumberInput source="position" label="Thứ tự" min={0} max={10_000} />
        </FormDialog>
      )}
      {ending && (
        <FormDialog
          title={`Kết thúc: ${ending.person.fullName}`}
          act="Ghi"
          onSave={end}
          onClose={() => setEnding(null)}
        >
          <DateInput
            source="endsOn"
            label="Thôi tham gia từ ngày"
            validate={required()}
            helperText="Ngày đầu tiên không còn là ủy viên."
          />
        </FormDialog>
      )}
    </RecordSection>
  );
}
