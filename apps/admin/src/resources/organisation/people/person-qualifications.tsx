import { qualificationKinds } from '@hoi/domain/qualification-kind';
import { formatDate } from '@hoi/localization/date';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { qualificationKindLabels } from '@hoi/localization/words/organisation/people';
import { qualificationWords } from '@hoi/localization/words/organisation/people-screens';
import { addQualificationInput } from '@hoi/validation/organisation/person';
import { Button, List } from '@mui/material';
import { useEditContext } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { DayInput } from '#components/day-input.tsx';
import { DeedLine } from '#components/deed-line.tsx';
import { FormButton } from '#components/form-button.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { addQualification, removeQualification } from './person-deeds.graphql.ts';

type Qualification = NonNullable<PersonPartsFragment['qualifications']>[number];

const kindChoices = choicesOf(qualificationKinds, qualificationKindLabels);

/** Education and training as dated facts; nothing where the server does not give them. */
export function PersonQualifications() {
  const { record: person } = useEditContext<PersonPartsFragment>();
  const entering = useDeed(addQualification);
  const removing = useDeed(removeQualification);
  if (!person?.qualifications) return null;

  async function save(values: FormValues) {
    const kind = form.oneOf(qualificationKinds, values.kind);
    if (!person || !kind) return;
    const input = {
      person: person.id,
      kind,
      name: form.text(values, 'name'),
      institution: form.text(values, 'institution'),
      obtainedOn: form.textOrNull(values, 'obtainedOn'),
    };
    await entering.send(input);
  }
  const remove = ({ id, ...fields }: Qualification) => {
    const again = { ...fields, person: person.id };
    return removing.take(
      { id },
      {
        done: qualificationWords.removed(fields.name),
        undo: { act: () => entering.send(again), done: qualificationWords.putBack(fields.name) },
      },
    );
  };

  return (
    <RecordSection title={qualificationWords.heading}>
      <List dense>
        {person.qualifications.map((one) => (
          <DeedLine
            key={one.id}
            primary={`${qualificationKindLabels[one.kind]}: ${one.name}`}
            secondary={[one.institution, one.obtainedOn ? formatDate(one.obtainedOn) : '']}
          >
            {person.viewerCan.update && (
              <Button color="error" onClick={() => remove(one)}>
                {buttonWords.delete}
              </Button>
            )}
          </DeedLine>
        ))}
      </List>
      {person.viewerCan.update && (
        <FormButton
          label={qualificationWords.add}
          variant="outlined"
          rules={addQualificationInput}
          title={qualificationWords.addHeading}
          act={buttonWords.add}
          onSave={save}
        >
          <SelectInput source="kind" label={fieldNames.kind} choices={kindChoices} />
          <TextInput source="name" label={qualificationWords.name} />
          <TextInput source="institution" label={qualificationWords.institution} />
          <DayInput source="obtainedOn" label={qualificationWords.obtainedOn} />
        </FormButton>
      )}
    </RecordSection>
  );
}
