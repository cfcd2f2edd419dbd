import { personDataWords } from '@hoi/localization/words/organisation/people-screens';
import { erasePersonForm } from '@hoi/validation/organisation/person';
import { Button, Typography } from '@mui/material';
import { useEditContext } from 'react-admin';
import { FormButton } from '#components/form-button.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { saveAs } from '#components/save-as.ts';
import { useDeed } from '#components/use-deed.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { erasePerson, exportPerson } from './person-deeds.graphql.ts';
import { PersonNamedIn } from './person-named-in.tsx';

/** A person's own rights over her data: to have it handed out, to be forgotten. */
export function PersonData() {
  const { record: person } = useEditContext<PersonPartsFragment>();
  const exporting = useDeed(exportPerson);
  const erasing = useDeed(erasePerson);
  if (!person?.viewerCan.update) return null;
  const { id, version, fullName, viewerCan } = person;

  async function handOut() {
    const answer = await exporting.take({ id }, { done: personDataWords.exported });
    if (!answer) return;
    saveAs(new Blob([answer.exportPerson.json], { type: 'application/json' }), 'can-bo.json');
  }
  const erase = (values: FormValues) =>
    erasing.take(form.versioned(values), {
      done: personDataWords.erased,
      inForm: true,
      underTheRule: 'asked in the form that has her name typed',
    });

  return (
    <RecordSection title={personDataWords.heading}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {personDataWords.text}
      </Typography>
      {viewerCan.readSensitive && (
        <Button variant="outlined" onClick={handOut}>
          {personDataWords.export}
        </Button>
      )}{' '}
      {viewerCan.erase && (
        <FormButton
          label={personDataWords.erase}
          color="error"
          rules={erasePersonForm(fullName)}
          title={personDataWords.eraseQuestion}
          act={personDataWords.eraseForGood}
          record={{ id, version }}
          isPrivate
          onSave={erase}
        >
          <PersonNamedIn id={id} />
          <Typography sx={{ mb: 2 }}>
            {personDataWords.erasure} <strong>{fullName}</strong>
          </Typography>
          <TextInput source="typed" label={personDataWords.typedName} />
        </FormButton>
      )}
    </RecordSection>
  );
}
