import { fieldNames } from '@hoi/localization/words/frame/fields';
import { photoWords } from '@hoi/localization/words/newsroom/albums';
import { mediaWords } from '@hoi/localization/words/newsroom/media';
import { newPhoto } from '@hoi/validation/newsroom/album';
import { Box, Button, Card, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { type MediaItem, thumbnailOf } from '#components/media/media.graphql.ts';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { WordsInput } from '#components/saving/words-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { addPhotos } from './album-photos.graphql.ts';

interface PhotoToDescribeProps {
  album: string;
  media: MediaItem;
  onAdded: () => void;
}

function AddButton() {
  const words = useWatch<FormValues>();
  return (
    <Button type="submit" size="small" disabled={form.text(words, 'alt').trim() === ''}>
      {photoWords.add}
    </Button>
  );
}

/** A picture sent to an album that readers see: it comes in with what it shows, not before. */
export function PhotoToDescribe({ album, media, onAdded }: PhotoToDescribeProps) {
  const adding = useDeed(addPhotos);
  const { id, version, alt, fileName } = media;
  async function save(values: FormValues) {
    const photos = [{ media: id, alt: form.text(values, 'alt') }];
    await adding.take({ album, photos }, { done: photoWords.added, inForm: true });
    onAdded();
  }
  return (
    <Card component="li" sx={{ p: 1.5 }}>
      <Box
        component="img"
        src={thumbnailOf(media)}
        alt=""
        sx={{ width: '100%', aspectRatio: '4 / 3', objectFit: 'cover', borderRadius: 1 }}
      />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {fileName}
      </Typography>
      {/* The picture is in the library already: words that come no further are offered there. */}
      <KeptForm
        rules={newPhoto}
        place={`media/${id}#alt`}
        label={mediaWords.altOf(fileName)}
        record={{ id, version, alt }}
        onSave={save}
      >
        <WordsInput source="alt" label={fieldNames.pictureAlt} />
        <AddButton />
        <SaveLine />
      </KeptForm>
    </Card>
  );
}
