import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { mediaWords } from '@hoi/localization/words/newsroom/media';
import { updateMediaInput } from '@hoi/validation/newsroom/media';
import { Button } from '@mui/material';
import { useWatch } from 'react-hook-form';
import type { MediaItem } from '#components/media/media.graphql.ts';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { WordsInput } from '#components/saving/words-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { updateMedia } from './media-resource.graphql.ts';

function SaveWords({ served }: { served: string }) {
  const alt = useWatch<FormValues>({ name: 'alt' });
  if (String(alt ?? '') === served) return null;
  return (
    <>
      <Button type="submit" size="small">
        {buttonWords.save}
      </Button>
      <SaveLine />
    </>
  );
}

/** What a picture of the library shows, in words. */
export function MediaWords({ media }: { media: MediaItem }) {
  const updating = useDeed(updateMedia);
  const { id, alt, version, fileName } = media;
  const save = (values: FormValues) =>
    updating.take(
      { ...form.versioned(values), alt: form.text(values, 'alt') },
      { done: mediaWords.altSaved, inForm: true },
    );
  return (
    <KeptForm
      rules={updateMediaInput}
      place={`media/${id}#alt`}
      label={mediaWords.altOf(fileName)}
      record={{ id, version, alt }}
      onSave={save}
    >
      <WordsInput source="alt" label={fieldNames.pictureAlt} multiline />
      <SaveWords served={alt} />
    </KeptForm>
  );
}
