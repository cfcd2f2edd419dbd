import { fieldNames } from '@hoi/localization/words/frame/fields';
import { categoryFields } from '@hoi/localization/words/newsroom/categories';
import { BooleanInput, maxLength, NumberInput, required, TextInput } from 'react-admin';
import { SlugInput } from '#components/slug-input.tsx';

export function CategoryInputs() {
  return (
    <>
      <TextInput
        source="name"
        label={categoryFields.name}
        validate={[required(), maxLength(120)]}
      />
      <SlugInput from="name" />
      <TextInput
        source="description"
        label={categoryFields.description}
        multiline
        minRows={2}
        validate={maxLength(500)}
      />
      <NumberInput
        source="position"
        label={fieldNames.position}
        min={0}
        step={1}
        helperText={categoryFields.positionHelp}
      />
      <BooleanInput source="hidden" label={categoryFields.hidden} />
    </>
  );
}
