import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { albumFields, photoWords } from '@hoi/localization/words/newsroom/albums';
import { updatePhotoInput } from '@hoi/validation/newsroom/album';
import Back from '@mui/icons-material/ArrowBack';
import Forward from '@mui/icons-material/ArrowForward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Card, IconButton, Typography } from '@mui/material';
import { type DragEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { thumbnailOf } from '#components/media/media.graphql.ts';
import { MediaDialog } from '#components/media/media-dialog.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { goOnFrom, useSaving } from '#components/saving/saving-context.tsx';
import { WordsInput } from '#components/saving/words-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { messageOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import {
  type AlbumPhoto,
  descriptionOf,
  putPhotoBack,
  removePhoto,
  updatePhoto,
} from './album-photos.graphql.ts';

interface PhotoFacts {
  album: string;
  photo: AlbumPhoto;
  /** From 1. */
  place: number;
  undescribed: boolean;
  /** Its album is one that readers see. */
  isPublished: boolean;
}

interface PhotoCardProps extends PhotoFacts {
  count: number;
  onMove: (place: number) => void;
  onDragStart: () => void;
  onDrop: () => void;
}

type PartsProps = Omit<PhotoCardProps, 'onDragStart' | 'onDrop'> & { save: Save };

function PhotoImage({ photo, onChoose }: { photo: AlbumPhoto; onChoose: () => void }) {
  const shape = { aspectRatio: '4 / 3', borderRadius: 1 };
  if (photo.image)
    return (
      <Box
        component="img"
        src={thumbnailOf(photo.image)}
        alt={descriptionOf(photo)}
        loading="lazy"
        sx={{ ...shape, width: '100%', objectFit: 'cover', cursor: 'grab' }}
      />
    );
  return (
    <Box sx={{ ...shape, display: 'grid', placeItems: 'center', border: '1px dashed #b9aeac' }}>
      <Button onClick={onChoose}>{photoWords.awaited}</Button>
    </Box>
  );
}

type Save = (values: FormValues, media?: string) => Promise<unknown>;

/** Takes a photo out of its album; what could not be put back is asked about. */
function usePhotoRemoval({ album, photo, place, undescribed, isPublished }: PhotoFacts) {
  const removing = useDeed(removePhoto);
  const puttingBack = useDeed(putPhotoBack);
  const media = photo.image?.id;
  const done = photoWords.removed;
  const act = () => (media ? puttingBack.send({ album, media, photo, place }) : Promise.resolve());
  const ask = {
    title: photoWords.removeQuestion(place),
    text: media ? photoWords.removalOfUndescribed : photoWords.removalOfPlace,
    act: photoWords.remove,
  };
  return () =>
    removing.take(
      { id: photo.id, expectedVersion: photo.version },
      media && !(undescribed && isPublished)
        ? { done, undo: { act, done: photoWords.putBack } }
        : { done, ask },
    );
}

/** Its words, its place among the others, and its picture when there is none yet. */
function PhotoParts(props: PartsProps) {
  const { photo, place, count, undescribed, onMove, save } = props;
  const { getValues } = useFormContext<FormValues>();
  const words = useWatch<FormValues>();
  const saving = useSaving();
  const notify = useNotify();
  const [choosing, setChoosing] = useState(false);
  const remove = usePhotoRemoval(props);
  const changed =
    form.text(words, 'caption') !== photo.caption || form.text(words, 'alt') !== photo.alt;

  const fileAlt = photo.image?.alt;
  const ofFile = fileAlt && !form.text(words, 'alt').trim() ? photoWords.altOfFile(fileAlt) : null;

  async function choose(media: string) {
    setChoosing(false);
    const values = getValues();
    try {
      await save(values, media);
      goOnFrom(saving, values);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
  }

  return (
    <>
      <PhotoImage photo={photo} onChoose={() => setChoosing(true)} />
      {undescribed && (
        <Typography variant="body2" color="warning.dark" sx={{ fontWeight: 600, mt: 1 }}>
          {photoWords.undescribed}
        </Typography>
      )}
      <WordsInput source="caption" label={albumFields.caption} multiline />
      <WordsInput source="alt" label={fieldNames.pictureAlt} helperText={ofFile} />
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <IconButton
          aria-label={photoWords.forward(place)}
          disabled={place === 1}
          onClick={() => onMove(place - 1)}
        >
          <Back fontSize="small" />
        </IconButton>
        <Typography variant="caption">
          {place}/{count}
        </Typography>
        <IconButton
          aria-label={photoWords.back(place)}
          disabled={place === count}
          onClick={() => onMove(place + 1)}
        >
          <Forward fontSize="small" />
        </IconButton>
        <Box sx={{ flexGrow: 1 }} />
        {changed && (
          <Button type="submit" size="small">
            {buttonWords.save}
          </Button>
        )}
        <IconButton aria-label={photoWords.removeAt(place)} onClick={remove}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Box>
      {changed && <SaveLine />}
      {choosing && (
        <MediaDialog
          kind="PICTURE"
          onClose={() => setChoosing(false)}
          onPick={({ id }) => choose(id)}
        />
      )}
    </>
  );
}

export function PhotoCard({ onDragStart, onDrop, ...props }: PhotoCardProps) {
  const { photo } = props;
  const updating = useDeed(updatePhoto);
  const { id, version, caption, alt, takenOn } = photo;
  const save: Save = (values, media) => {
    const input = {
      ...form.versioned(values),
      caption: form.text(values, 'caption'),
      alt: form.text(values, 'alt'),
      takenOn: form.textOrNull(values, 'takenOn'),
      ...(media && { media }),
    };
    const done = media ? photoWords.attached : photoWords.saved;
    return updating.take(input, { done, inForm: true });
  };
  return (
    <Card
      component="li"
      draggable
      onDragStart={onDragStart}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={onDrop}
      sx={{ p: 1.5, ...(props.undescribed && { outline: 2, outlineColor: 'warning.main' }) }}
    >
      <KeptForm
        rules={updatePhotoInput}
        place={`albums/${props.album}#photo/${id}`}
        label={photoWords.captionOf(props.place)}
        record={{ id, version, caption, alt, takenOn }}
        onSave={(values) => save(values)}
      >
        <PhotoParts {...props} save={save} />
      </KeptForm>
    </Card>
  );
}
