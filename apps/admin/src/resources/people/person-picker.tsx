import { AutocompleteInput, ReferenceInput, required } from 'react-admin';

const byName = (typed: string) => ({ q: typed });

/** Chooses a person by her name. */
export function PersonPicker({ source }: { source: string }) {
  return (
    <ReferenceInput source={source} reference="people" perPage={25}>
      <AutocompleteInput
        label="Cán bộ"
        optionText="fullName"
        filterToQuery={byName}
        validate={required()}
      />
    </ReferenceInput>
  );
}
