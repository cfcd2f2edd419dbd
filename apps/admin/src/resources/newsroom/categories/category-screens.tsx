import { fieldNames } from '@hoi/localization/words/frame/fields';
import { categoryFields } from '@hoi/localization/words/newsroom/categories';
import { createCategoryInput } from '@hoi/validation/newsroom/category';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { BooleanInput, NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';

function CategoryForm() {
  return (
    <ResourceForm rules={createCategoryInput} defaultValues={{ position: 0, hidden: false }}>
      <TextInput source="name" label={categoryFields.name} />
      <SlugInput from="name" />
      <TextInput source="description" label={categoryFields.description} multiline minRows={2} />
      <NumberInput
        source="position"
        label={fieldNames.position}
        step={1}
        helperText={categoryFields.positionHelp}
      />
      <BooleanInput source="hidden" label={categoryFields.hidden} />
    </ResourceForm>
  );
}

export function CategoryCreate() {
  return (
    <ResourceCreate>
      <CategoryForm />
    </ResourceCreate>
  );
}

export function CategoryEdit() {
  return (
    <ResourceEdit>
      <CategoryForm />
    </ResourceEdit>
  );
}
