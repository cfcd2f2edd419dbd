import { fieldNames } from '@hoi/localization/words/frame/fields';
import { pageFields } from '@hoi/localization/words/newsroom/pages';
import { BooleanInput } from 'react-admin';
import { RichTextInput } from '#components/editor/rich-text-input.tsx';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';

export function PageInputs() {
  return (
    <>
      <TextInput source="title" label={fieldNames.title} />
      <SlugInput from="title" />
      <NumberInput source="position" label={fieldNames.position} step={1} />
      <RichTextInput source="body" label={pageFields.body} />
      <BooleanInput source="published" label={pageFields.published} />
    </>
  );
}
