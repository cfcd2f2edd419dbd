import { congressWords } from '@hoi/localization/words/organisation/congresses';
import { ReferenceInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { SelectInput } from '#components/ruled/inputs.tsx';
import type { CongressesQuery } from '#generated/graphql.ts';

type CongressLine = CongressesQuery['congresses']['nodes'][number];

const titleOf = ({ roman, termText }: CongressLine) => congressWords.one(roman, termText);

interface CongressPickerProps {
  /** The field that holds the unit's id. */
  unit?: string;
}

/** Chooses a congress of the unit that the form names, if it has any. */
export function CongressPicker({ unit = 'orgUnit.id' }: CongressPickerProps) {
  const orgUnit: unknown = useWatch({ name: unit });
  if (typeof orgUnit !== 'string' || orgUnit === '') return null;
  return (
    <ReferenceInput source="congress.id" reference="congresses" filter={{ orgUnit }} perPage={50}>
      <SelectInput
        label={congressWords.picker}
        optionText={titleOf}
        emptyText={congressWords.notNamed}
      />
    </ReferenceInput>
  );
}
