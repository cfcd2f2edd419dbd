import { fieldNames } from '@hoi/localization/words/frame/fields';
import { congressFields } from '@hoi/localization/words/organisation/congresses';
import { SimpleFormIterator, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '#components/day-input.tsx';
import { ArrayInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { romanOrEmpty } from './roman-or-empty.ts';

/** Typed as a number, shown as congresses are numbered. */
function OrdinalInput() {
  const roman = romanOrEmpty(useWatch({ name: 'ordinal' }));
  return (
    <NumberInput
      source="ordinal"
      label={congressFields.ordinal}
      helperText={roman ? congressFields.ordinalShown(roman) : congressFields.ordinalHelp}
    />
  );
}

export function CongressInputs() {
  const isKept = useRecordContext() !== undefined;
  return (
    <>
      <UnitInput source="orgUnit.id" label={fieldNames.unit} disabled={isKept} ended />
      <OrdinalInput />
      <DayInput source="termFrom" label={congressFields.termFrom} />
      <DayInput
        source="termTo"
        label={congressFields.termTo}
        helperText={congressFields.termToHelp}
      />
      <DayInput source="heldFrom" label={congressFields.heldFrom} />
      <DayInput source="heldTo" label={congressFields.heldTo} />
      <TextInput source="place" label={congressFields.place} />
      <NumberInput source="summoned" label={congressFields.summoned} />
      <NumberInput source="attended" label={congressFields.attended} />
      <TextInput source="results" label={congressFields.results} multiline minRows={3} />
      <ArrayInput source="documents" label={congressFields.documents}>
        <SimpleFormIterator inline fullWidth disableClear>
          <TextInput source="title" label={congressFields.documentTitle} />
          <TextInput source="number" label={congressFields.documentNumber} />
          <DayInput source="issuedOn" label={congressFields.documentDay} />
          <TextInput source="url" label={congressFields.documentUrl} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
