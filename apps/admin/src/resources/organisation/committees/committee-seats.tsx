import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import {
  committeeFields,
  seatFieldNames,
  seatWords,
} from '@hoi/localization/words/organisation/committees';
import {
  addSeatInput,
  correctSeatInput,
  endSeatInput,
} from '@hoi/validation/organisation/committee';
import { Button, List } from '@mui/material';
import { Link, useEditContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { DeedLine } from '#components/deed-line.tsx';
import { FormButton } from '#components/form-button.tsx';
import { EndButton } from '#components/people/end-button.tsx';
import { PersonPicker } from '#components/people/person-picker.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { lifeText } from '#components/units/unit-day.ts';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import {
  addSeat,
  type CommitteeRow,
  correctSeat,
  endSeat,
  removeSeat,
} from './committee.graphql.ts';
import { seatFields } from './seat-fields.ts';

function SeatInputs() {
  return (
    <>
      <TextInput source="title" label={seatFieldNames.title} />
      <DayInput source="startsOn" label={committeeFields.startsOn} />
      <DayInput
        source="endsOn"
        label={seatFieldNames.endsOn}
        helperText={seatFieldNames.endsOnHelp}
      />
      <TextInput source="decisionNumber" label={fieldNames.decisionNumber} />
      <NumberInput source="position" label={fieldNames.position} />
    </>
  );
}

interface SeatDeedsProps {
  seat: CommitteeRow['seats'][number];
  committee: CommitteeRow;
}

/** A seat is corrected, ends on a day or, entered by mistake, goes altogether. */
function SeatDeeds({ seat, committee }: SeatDeedsProps) {
  const correcting = useDeed(correctSeat);
  const removing = useDeed(removeSeat);
  const { fullName } = seat.person;
  // A seat has the version of its committee.
  const record = { ...seat, version: committee.version };
  const remove = () =>
    removing.take(form.versioned(record), {
      done: seatWords.removed,
      ask: {
        title: seatWords.removeQuestion(fullName),
        text: seatWords.removal,
        act: seatWords.remove,
      },
    });

  return (
    <>
      <FormButton
        label={buttonWords.change}
        title={seatWords.correct(fullName)}
        act={seatWords.save}
        rules={correctSeatInput}
        record={record}
        onSave={(values) => correcting.send({ ...seatFields(values), ...form.versioned(values) })}
      >
        <SeatInputs />
      </FormButton>
      <EndButton
        title={seatWords.end(fullName)}
        act={buttonWords.write}
        rules={endSeatInput}
        record={record}
        words={seatFieldNames}
        deed={endSeat}
      />
      <Button color="error" onClick={remove}>
        {buttonWords.delete}
      </Button>
    </>
  );
}

/** Who sits in the committee. */
export function CommitteeSeats() {
  const { record: committee } = useEditContext<CommitteeRow>();
  const adding = useDeed(addSeat);
  if (!committee) return null;
  const { id, size, startsOn, seats, viewerCan } = committee;

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
            {viewerCan.update && <SeatDeeds seat={seat} committee={committee} />}
          </DeedLine>
        ))}
      </List>
      {viewerCan.update && (
        <FormButton
          label={seatWords.add}
          variant="outlined"
          title={seatWords.add}
          act={buttonWords.add}
          rules={addSeatInput}
          record={{ startsOn, position: seats.length }}
          onSave={(values) =>
            adding.send({
              ...seatFields(values),
              committee: id,
              person: form.text(values, 'person'),
            })
          }
        >
          <PersonPicker source="person" />
          <SeatInputs />
        </FormButton>
      )}
    </RecordSection>
  );
}
