import { fieldNames } from '@hoi/localization/words/frame/fields';
import { linkGroupFields, linkWords } from '@hoi/localization/words/portal/links';
import { siteLinkGroupForm } from '@hoi/validation/portal/link';
import { SimpleFormIterator } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { ArrayInput, BooleanInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';

function LinkGroupForm() {
  return (
    <ResourceForm
      rules={siteLinkGroupForm}
      defaultValues={{ position: 0, links: [] }}
      deletable={linkWords.groupDeletion}
    >
      <TextInput source="name" label={linkGroupFields.name} />
      <NumberInput source="position" label={fieldNames.position} step={1} />
      <ArrayInput source="links" label={linkGroupFields.links}>
        <SimpleFormIterator inline fullWidth>
          <TextInput source="title" label={linkGroupFields.linkTitle} />
          <TextInput source="url" label={linkGroupFields.url} type="url" />
          <BooleanInput source="opensNewPage" label={linkGroupFields.opensNewPage} defaultValue />
        </SimpleFormIterator>
      </ArrayInput>
    </ResourceForm>
  );
}

export function LinkGroupCreate() {
  return (
    <ResourceCreate>
      <LinkGroupForm />
    </ResourceCreate>
  );
}

export function LinkGroupEdit() {
  return (
    <ResourceEdit>
      <LinkGroupForm />
    </ResourceEdit>
  );
}
