import { sensitiveAttributes } from '@hoi/domain/sensitive-attribute';
import { sensitiveAttributeLabels } from '@hoi/localization/words/organisation/people';
import { sensitiveWords } from '@hoi/localization/words/organisation/people-screens';
import { sensitiveFactsForm } from '@hoi/validation/organisation/person';
import { Box, Button, Typography } from '@mui/material';
import { useEditContext } from 'react-admin';
import { RecordSection } from '#components/record-section.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { setSensitiveFacts } from './person-deeds.graphql.ts';

/** Ethnic group, religion, Party: there only for those to whom the server gives them. */
export function PersonFacts() {
  const { record: person } = useEditContext<PersonPartsFragment>();
  const setting = useDeed(setSensitiveFacts);
  if (!person?.sensitiveFacts) return null;
  const known = new Map(person.sensitiveFacts.map(({ attribute, value }) => [attribute, value]));
  const held = Object.fromEntries(sensitiveAttributes.map((one) => [one, known.get(one) ?? '']));

  async function save(values: FormValues) {
    const facts = sensitiveAttributes
      .map((attribute) => ({ attribute, value: form.text(values, attribute) }))
      .filter(({ attribute, value }) => value !== held[attribute]);
    const input = { person: person?.id ?? '', facts };
    await setting.take(input, { done: sensitiveWords.saved, inForm: true });
  }

  return (
    <RecordSection title={sensitiveWords.heading}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {sensitiveWords.use}
      </Typography>
      {person.viewerCan.update ? (
        <KeptForm
          rules={sensitiveFactsForm}
          // Sensitive facts of a person do not lie about in a browser.
          place={null}
          label={sensitiveWords.heading}
          record={{ ...held, id: person.id }}
          onSave={save}
        >
          <Box sx={{ maxWidth: 480 }}>
            {sensitiveAttributes.map((attribute) => (
              <TextInput
                key={attribute}
                source={attribute}
                label={sensitiveAttributeLabels[attribute]}
              />
            ))}
            <Button type="submit" variant="outlined">
              {sensitiveWords.save}
            </Button>
            <SaveLine />
          </Box>
        </KeptForm>
      ) : (
        person.sensitiveFacts.map(({ attribute, value }) => (
          <Typography key={attribute}>
            {sensitiveAttributeLabels[attribute]}: {value}
          </Typography>
        ))
      )}
    </RecordSection>
  );
}
