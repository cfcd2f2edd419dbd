import { fieldNames } from '@hoi/localization/words/frame/fields';
import { categoryFields } from '@hoi/localization/words/newsroom/categories';
import { BooleanInput } from 'react-admin';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';

export function CategoryInputs() {
  return (
    <>
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
    </>
  );
}
