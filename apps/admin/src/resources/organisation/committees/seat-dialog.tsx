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
import { DayInput } from '#components/day-input.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { PersonPicker } from '#components/people/person-picker.tsx';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { addSeat, type CommitteeRow, correctSeat, endSeat } from './committee.graphql.ts';
import { seatFields } from './seat-fields.ts';

export type Seat = CommitteeRow['seats'][number];

export type SeatDeed =
  | { kind: 'add' }
  | { kind: 'correct'; seat: Seat }
  | { kind: 'end'; seat: Seat };

function wordsOf(deed: SeatDeed) {
  if (deed.kind === 'add') return { title: seatWords.add, act: buttonWords.add };
  const { fullName } = deed.seat.person;
  return deed.kind === 'correct'
    ? { title: seatWords.correct(fullName), act: seatWords.save }
    : { title: seatWords.end(fullName), act: buttonWords.write };
}

/** Sends what the dialog's form says. */
function useSeatDeed(deed: SeatDeed, { id, version }: CommitteeRow) {
  const adding = useDeed(addSeat);
  const correcting = useDeed(correctSeat);
  const ending = useDeed(endSeat);
  return (values: FormValues): Promise<unknown> => {
    if (deed.kind === 'add') {
      const person = form.text(values, 'person');
      return adding.send({ ...seatFields(values), committee: id, person });
    }
    const which = { id: deed.seat.id, expectedVersion: version ?? 1 };
    if (deed.kind === 'correct') return correcting.send({ ...seatFields(values), ...which });
    const endsOn = form.text(values, 'endsOn');
    return ending.send({ ...which, endsOn }, { underTheRule: 'its form asks for the day' });
  };
}

const rules = { add: addSeatInput, correct: correctSeatInput, end: endSeatInput };

interface SeatDialogProps {
  deed: SeatDeed;
  committee: CommitteeRow;
  onClose: () => void;
}

/** Seats a person, corrects what is written about her seat, or ends it. */
export function SeatDialog({ deed, committee, onClose }: SeatDialogProps) {
  const { startsOn, seats } = committee;
  const save = useSeatDeed(deed, committee);
  return (
    <FormDialog
      rules={rules[deed.kind]}
      {...wordsOf(deed)}
      record={deed.kind === 'add' ? { startsOn, position: seats.length } : { ...deed.seat }}
      onSave={save}
      onClose={onClose}
    >
      {deed.kind === 'end' ? (
        <DayInput
          source="endsOn"
          label={seatFieldNames.endsOn}
          helperText={seatFieldNames.lastDayHelp}
        />
      ) : (
        <>
          {deed.kind === 'add' && <PersonPicker source="person" />}
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
      )}
    </FormDialog>
  );
}
