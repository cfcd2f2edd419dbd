import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { seatWords } from '@hoi/localization/words/organisation/committees';
import { Button, List } from '@mui/material';
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
      done: seatWords.removed,
      ask: {
        title: seatWords.removeQuestion(seat.person.fullName),
        text: seatWords.removal,
        act: seatWords.remove,
      },
    });
  }

  return (
    <RecordSection
      title={size ? seatWords.headingOfSize(seats.length, size) : seatWords.heading(seats.length)}
    >
      <List dense>
        {seats.map((seat) => (
          <DeedLine
            key={seat.id}
            primary={
              <Link to={`/people/${encodeURIComponent(seat.person.id)}`}>
                {seat.person.fullName}
              </Link>
            }
            secondary={[seat.title, lifeText(seat.startsOn, seat.endsOn ?? null)]}
          >
            {viewerCan.update && (
              <>
                <Button onClick={() => setDeed({ kind: 'correct', seat })}>
                  {buttonWords.change}
                </Button>
                <Button onClick={() => setDeed({ kind: 'end', seat })}>{buttonWords.end}</Button>
                <Button color="error" onClick={() => remove(seat)}>
                  {buttonWords.delete}
                </Button>
              </>
            )}
          </DeedLine>
        ))}
      </List>
      {viewerCan.update && (
        <Button variant="outlined" onClick={() => setDeed({ kind: 'add' })}>
          {seatWords.add}
        </Button>
      )}
      {deed && <SeatDialog deed={deed} committee={committee} onClose={() => setDeed(null)} />}
    </RecordSection>
  );
}
