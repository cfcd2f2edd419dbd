import { fieldNames } from '@hoi/localization/words/frame/fields';
import { pageFields, pageWords } from '@hoi/localization/words/newsroom/pages';
import { emptyDocument } from '@hoi/richtext/nodes';
import { createPageInput } from '@hoi/validation/newsroom/page';
import { RichTextInput } from '#components/editor/rich-text-input.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { BooleanInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';

const defaults = { position: 0, published: false, body: emptyDocument };

function PageForm() {
  return (
    <ResourceForm rules={createPageInput} defaultValues={defaults} deletable={pageWords.deletion}>
      <TextInput source="title" label={fieldNames.title} />
      <SlugInput from="title" />
      <NumberInput source="position" label={fieldNames.position} step={1} />
      <RichTextInput source="body" label={pageFields.body} />
      <BooleanInput source="published" label={pageFields.published} />
    </ResourceForm>
  );
}

export function PageCreate() {
  return (
    <ResourceCreate>
      <PageForm />
    </ResourceCreate>
  );
}

export function PageEdit() {
  return (
    <ResourceEdit>
      <PageForm />
    </ResourceEdit>
  );
}
