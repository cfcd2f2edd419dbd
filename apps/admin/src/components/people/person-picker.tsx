import { personWords } from '@hoi/localization/words/organisation/people-screens';
import { ReferenceInput } from 'react-admin';
import { AutocompleteInput } from '#components/ruled/inputs.tsx';
import { today } from '#components/units/unit-day.ts';
import type { PeopleQuery } from '#generated/graphql.ts';
import { officesText } from './offices-on.ts';

type PersonLine = PeopleQuery['people']['nodes'][number];

interface PersonPickerProps {
  source: string;
  label?: string;
  /** Offers only those in office on this day. */
  asOf?: string;
}

/** Chooses a person by her name; namesakes are told apart by what they hold. */
export function PersonPicker({ source, label = personWords.many, asOf }: PersonPickerProps) {
  const titleOf = ({ fullName, appointments }: PersonLine) =>
    [fullName, officesText(appointments, asOf ?? today())].filter(Boolean).join(' – ');
  return (
    <ReferenceInput
      source={source}
      reference="people"
      perPage={25}
      {...(asOf && { filter: { asOf } })}
    >
      <AutocompleteInput label={label} optionText={titleOf} />
    </ReferenceInput>
  );
}
