import { mediaPickerWords, pictureFields } from '@hoi/localization/words/newsroom/media';
import { placedPictureForm } from '@hoi/validation/newsroom/media';
import { Box, Button, Checkbox, FormControlLabel } from '@mui/material';
import { useController } from 'react-hook-form';
import { useLocation } from 'react-router-dom';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { WordsInput } from '#components/saving/words-input.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import type { PlacedPicture } from './placed-picture.ts';

interface PictureDetailsProps {
  picture: PlacedPicture;
  /** What the button says that takes the picture in. */
  done: string;
  onBack: () => void;
  onDone: (picture: PlacedPicture) => void;
}

function PictureWords() {
  const { field } = useController<FormValues>({ name: 'decorative' });
  const decorative = field.value === true;
  return (
    <>
      <WordsInput
        source="alt"
        label={pictureFields.alt}
        disabled={decorative}
        helperText={pictureFields.altHelp}
        autoFocus
      />
      <FormControlLabel
        control={
          <Checkbox
            name={field.name}
            checked={decorative}
            onChange={(event) => field.onChange(event.target.checked)}
          />
        }
        label={pictureFields.decorative}
      />
      <WordsInput source="caption" label={pictureFields.caption} />
      <WordsInput
        source="credit"
        label={pictureFields.credit}
        helperText={pictureFields.creditHelp}
      />
    </>
  );
}

/** What a picture shows, its caption and who took it. */
export function PictureDetails({ picture, done, onBack, onDone }: PictureDetailsProps) {
  const { pathname } = useLocation();
  const { alt, title, credit, decorative } = picture;
  const take = (values: FormValues) => {
    const isDecorative = form.flag(values, 'decorative');
    onDone({
      ...picture,
      alt: isDecorative ? '' : form.text(values, 'alt').trim(),
      title: form.text(values, 'caption').trim() || null,
      credit: form.text(values, 'credit').trim() || null,
      decorative: isDecorative,
    });
  };

  return (
    <KeptForm
      place={`${pathname}#picture/${picture.mediaId}`}
      rules={placedPictureForm}
      label={pictureFields.kept}
      record={{ alt, caption: title ?? '', credit: credit ?? '', decorative }}
      onSave={take}
    >
      <Box
        component="img"
        src={picture.src}
        alt=""
        sx={{
          maxWidth: '100%',
          maxHeight: 260,
          display: 'block',
          mx: 'auto',
          my: 1,
          borderRadius: 1,
        }}
      />
      <PictureWords />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 2 }}>
        <Button onClick={onBack}>{mediaPickerWords.chooseOtherPicture}</Button>
        <Button type="submit" variant="contained">
          {done}
        </Button>
      </Box>
    </KeptForm>
  );
}
