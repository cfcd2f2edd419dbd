import { fieldNames } from '@hoi/localization/words/frame/fields';
import { linkGroupFields } from '@hoi/localization/words/portal/links';
import { BooleanInput, SimpleFormIterator } from 'react-admin';
import { ArrayInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';

export function LinkGroupInputs() {
  return (
    <>
      <TextInput source="name" label={linkGroupFields.name} />
      <NumberInput source="position" label={fieldNames.position} step={1} />
      <ArrayInput source="links" label={linkGroupFields.links}>
        <SimpleFormIterator inline fullWidth>
          <TextInput source="title" label={linkGroupFields.linkTitle} />
          <TextInput source="url" label={linkGroupFields.url} type="url" />
          <BooleanInput source="opensNewPage" label={linkGroupFields.opensNewPage} defaultValue />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
