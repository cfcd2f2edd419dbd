import { fieldNames } from '@hoi/localization/words/frame/fields';
import { congressFields, congressWords } from '@hoi/localization/words/organisation/congresses';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import { createCongressInput } from '@hoi/validation/organisation/congress';
import { List } from '@mui/material';
import { Link, SimpleFormIterator, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '#components/day-input.tsx';
import { DeedLine } from '#components/deed-line.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { ArrayInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { CongressPartsFragment } from '#generated/graphql.ts';
import { CongressDelegates } from './congress-delegates.tsx';
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

function CongressInputs() {
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

export function CongressCreate() {
  return (
    <ResourceCreate redirect="edit">
      {({ orgUnit }) => (
        <ResourceForm
          rules={createCongressInput}
          defaultValues={{ orgUnit: { id: orgUnit }, documents: [] }}
        >
          <CongressInputs />
        </ResourceForm>
      )}
    </ResourceCreate>
  );
}

function CongressParts() {
  const congress = useRecordContext<CongressPartsFragment>();
  if (!congress) return null;
  return (
    <>
      {congress.viewerCan.update && (
        <ResourceForm rules={createCongressInput} deletable={congressWords.deletion}>
          <CongressInputs />
        </ResourceForm>
      )}
      <RecordSection title={congressWords.committees}>
        <List dense>
          {congress.committees.map(({ id, kind, orgUnit }) => (
            <DeedLine
              key={id}
              primary={
                <Link to={`/committees/${encodeURIComponent(id)}`}>
                  {committeeKindLabels[kind]}, {orgUnit.name}
                </Link>
              }
            />
          ))}
        </List>
      </RecordSection>
      <CongressDelegates congress={congress} />
    </>
  );
}

export function CongressEdit() {
  return (
    <ResourceEdit redirect={false}>
      <CongressParts />
    </ResourceEdit>
  );
}
