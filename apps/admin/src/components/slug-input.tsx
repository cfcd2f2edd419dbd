import { slugify } from '@hoi/localization/slug';
import { resourceWords } from '@hoi/localization/words/frame/back-office';
import { useWatch } from 'react-hook-form';
import { TextInput } from './ruled/inputs.tsx';

/** The thing's part of its address; shows what the server will make of the title when left empty. */
export function SlugInput({ from }: { from: string }) {
  const title: unknown = useWatch({ name: from });
  const proposed = typeof title === 'string' ? slugify(title) : '';
  return (
    <TextInput
      source="slug"
      label={resourceWords.slug}
      placeholder={proposed}
      helperText={proposed ? resourceWords.slugProposed(proposed) : resourceWords.slugFromName}
      parse={(value: string) => value.trim() || null}
    />
  );
}
