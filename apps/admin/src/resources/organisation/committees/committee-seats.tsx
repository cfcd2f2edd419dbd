import Button from '@mui/material/Button';
import List from '@mui/material/List';
import { useState } from 'react';
import { Link, useEditContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { lifeText } from '#components/units/unit-day.ts';
import { useDeed } from '#components/use-deed.tsx';
import { type CommitteeRow, removeSeat } from './committee.graphql.ts';
import { type Seat, type SeatDeed, SeatDialog } from './seat-dialog.tsx';

/** Who sits in the committee; a seat is corrected, ends on a day or, entered by mistake, goes altogether. */
export function CommitteeSeats() {
  const { record: committee } = useEditContext<CommitteeRow>();
  const removing = useDeed(removeSeat);
  const [deed, setDeed] = useState<SeatDeed | null>(null);
  if (!committee) return null;
  const { version, size, seats, viewerCan } = committee;

  function remove(seat: Seat) {
    const input = { id: seat.id, expectedVersion: version ?? 1 };
    return removing.take(input, {
      done: 'Đã xóa ủy viên',
      ask: {
        title: `Xóa ${seat.person.fullName} khỏi danh sách?`,
        text: 'Chỉ xóa khi đã ghi nhầm: danh sách sẽ không còn dấu vết của ủy viên này. Người thôi tham gia thì chọn “Kết thúc”.',
        act: 'Xóa ủy viên',
      },
    });
  }

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
                <Button onClick={() => setDeed({ kind: 'correct', seat })}>Sửa</Button>
                <Button onClick={() => setDeed({ kind: 'end', seat })}>Kết thúc</Button>
                <Button color="error" onClick={() => remove(seat)}>
                  Xóa
                </Button>
              </>
            )}
          </DeedLine>
        ))}
      </List>
      {viewerCan.update && (
        <Button variant="outlined" onClick={() => setDeed({ kind: 'add' })}>
          Thêm ủy viên
        </Button>
      )}
      {deed && <SeatDialog deed={deed} committee={committee} onClose={() => setDeed(null)} />}
    </RecordSection>
  );
}
