import Back from '@mui/icons-material/ArrowBack';
import Forward from '@mui/icons-material/ArrowForward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type DragEvent, useState } from 'react';
import { thumbnailOf } from '#components/media/media.graphql.ts';
import { MediaDialog } from '#components/media/media-dialog.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { api } from '#providers/browser.ts';
import { type AlbumPhoto, updatePhotoMutation } from './album-photos.graphql.ts';
import { removalOf } from './remove-photo.ts';

interface PhotoCardProps {
  album: string;
  photo: AlbumPhoto;
  /** From 1. */
  place: number;
  count: number;
  onMove: (place: number) => void;
  onDragStart: () => void;
  onDrop: () => void;
  onChanged: () => Promise<void>;
}

export function PhotoCard({
  album,
  photo,
  place,
  count,
  onMove,
  onDragStart,
  onDrop,
  onChanged,
}: PhotoCardProps) {
  const [caption, setCaption] = useState(photo.caption);
  const [alt, setAlt] = useState(photo.alt);
  const [choosing, setChoosing] = useState(false);
  const take = useDeed(onChanged);
  const own = { id: photo.id, expectedVersion: photo.version };
  const changed = caption !== photo.caption || alt !== photo.alt;

  const save = (done: string, media?: string) =>
    take({
      act: () =>
        api.mutate(updatePhotoMutation, {
          input: { ...own, caption, alt, ...(media && { media }) },
        }),
      done,
      takesNothing: true,
    });

  return (
    <Card
      component="li"
      draggable
      onDragStart={onDragStart}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={onDrop}
      sx={{ p: 1.5 }}
    >
      {photo.image ? (
        <Box
          component="img"
          src={thumbnailOf(photo.image)}
          alt={photo.alt}
          loading="lazy"
          sx={{
            width: '100%',
            aspectRatio: '4 / 3',
            objectFit: 'cover',
            borderRadius: 1,
            cursor: 'grab',
          }}
        />
      ) : (
        <Box
          sx={{
            aspectRatio: '4 / 3',
            display: 'grid',
            placeItems: 'center',
            border: '1px dashed #b9aeac',
            borderRadius: 1,
          }}
        >
          <Button onClick={() => setChoosing(true)}>Chờ ảnh – chọn ảnh</Button>
        </Box>
      )}
      <TextField
        label="Chú thích"
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
        fullWidth
        multiline
      />
      <TextField
        label="Mô tả ảnh"
        value={alt}
        onChange={(event) => setAlt(event.target.value)}
        fullWidth
      />
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <IconButton
          aria-label={`Chuyển ảnh ${place} lên trước`}
          disabled={place === 1}
          onClick={() => onMove(place - 1)}
        >
          <Back fontSize="small" />
        </IconButton>
        <Typography variant="caption">
          {place}/{count}
        </Typography>
        <IconButton
          aria-label={`Chuyển ảnh ${place} ra sau`}
          disabled={place === count}
          onClick={() => onMove(place + 1)}
        >
          <Forward fontSize="small" />
        </IconButton>
        <Box sx={{ flexGrow: 1 }} />
        {changed && (
          <Button size="small" onClick={() => save('Đã lưu ảnh')}>
            Lưu
          </Button>
        )}
        <IconButton
          aria-label={`Bỏ ảnh ${place} khỏi album`}
          onClick={() => take(removalOf(album, photo, place))}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Box>
      {choosing && (
        <MediaDialog
          kind="PICTURE"
          onClose={() => setChoosing(false)}
          onPick={({ id }) => {
            setChoosing(false);
            save('Đã gắn ảnh', id);
          }}
        />
      )}
    </Card>
  );
}
