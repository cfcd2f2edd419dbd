import { placedPictureWords } from '@hoi/localization/words/frame/editor';
import { articleFields } from '@hoi/localization/words/newsroom/article-screens';
import { mediaPickerWords } from '@hoi/localization/words/newsroom/media';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useInput } from 'react-admin';
import { FieldFault } from '#components/ruled/field-fault.tsx';
import { useFieldRule } from '#components/ruled/field-rule.ts';
import { MediaDialog } from './media-dialog.tsx';

/** The picture that stands for an article in lists. */
export function CoverInput({ source }: { source: string }) {
  const { validate } = useFieldRule(source);
  const asIs = (value: unknown) => value;
  const { field } = useInput({ source, validate, format: asIs, parse: asIs });
  const [choosing, setChoosing] = useState(false);
  const cover = field.value || null;
  return (
    <Box sx={{ my: 1 }}>
      {cover ? (
        <Box
          component="img"
          src={cover.url}
          alt={cover.alt || articleFields.cover}
          sx={{ width: '100%', aspectRatio: '16 / 9', objectFit: 'cover', borderRadius: 1 }}
        />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {mediaPickerWords.noPicture}
        </Typography>
      )}
      <Button onClick={() => setChoosing(true)}>
        {cover ? mediaPickerWords.changePicture : mediaPickerWords.choosePicture}
      </Button>
      {cover && (
        <Button color="error" onClick={() => field.onChange(null)}>
          {placedPictureWords.remove}
        </Button>
      )}
      <FieldFault name={source} />
      {choosing && (
        <MediaDialog
          kind="PICTURE"
          onPick={(media) => {
            field.onChange({ id: media.id, url: media.url, alt: media.alt });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Box>
  );
}
