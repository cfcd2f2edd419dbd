import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { photoWords } from '@hoi/localization/words/newsroom/albums';
import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEditContext, useNotify } from 'react-admin';
import { acceptedTypes } from '#components/media/accepted-types.ts';
import type { MediaItem } from '#components/media/media.graphql.ts';
import { UploadArea } from '#components/media/upload-area.tsx';
import { moved } from '#components/move-item.ts';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import type { AlbumPartsFragment } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { readingKey } from '#providers/data/reading.ts';
import {
  type AlbumPhoto,
  addPhotos,
  albumPhotos,
  allPhotosOf,
  reorderPhotos,
  undescribedOf,
} from './album-photos.graphql.ts';
import { PhotoCard } from './photo-card.tsx';
import { PhotoToDescribe } from './photo-to-describe.tsx';

// Read out, not shown.
const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};

const cards = {
  listStyle: 'none',
  p: 0,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
};

/** The pictures of an album: added by upload, put in order by dragging or with the arrow buttons. */
export function AlbumPhotos() {
  const { record } = useEditContext<AlbumPartsFragment>();
  const id = String(record?.id);
  const notify = useNotify();
  const queries = useQueryClient();
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const [toDescribe, setToDescribe] = useState<readonly MediaItem[]>([]);
  const { data, error, isPending } = useReading(albumPhotos, allPhotosOf(id), {
    enabled: record !== undefined,
  });
  const photos = data ?? [];
  const adding = useDeed(addPhotos);
  const reordering = useDeed(reorderPhotos);

  const isPublished = record?.status === 'PUBLISHED';
  const add = (media: MediaItem) =>
    isPublished && media.alt === ''
      ? setToDescribe((now) => [...now, media])
      : adding.send({ album: id, photos: [{ media: media.id }] });

  async function move(from: number, to: number) {
    if (to < 0 || to >= photos.length || from === to) return;
    const next = moved(photos, from, to);
    queries.setQueryData<readonly AlbumPhoto[]>(readingKey(albumPhotos, allPhotosOf(id)), next);
    setSaid(photoWords.moved(to + 1, photos.length));
    await reordering
      .send({ album: id, photos: next.map((photo) => photo.id) })
      .catch((fault) => notify(messageOf(fault), { type: 'error' }));
  }

  if (!record) return null;
  const undescribed = undescribedOf(photos);
  return (
    <Box component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{photoWords.heading(data?.length)}</Typography>
      {isPending && <LinearProgress aria-label={waitingWords.loading} />}
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      <UploadArea accept={acceptedTypes.PICTURE} multiple onUploaded={add} />
      {toDescribe.length > 0 && (
        <>
          <Alert severity="info">{photoWords.describeFirst}</Alert>
          <Box component="ul" sx={cards}>
            {toDescribe.map((media) => (
              <PhotoToDescribe
                key={media.id}
                album={id}
                media={media}
                onAdded={() => setToDescribe((now) => now.filter((other) => other !== media))}
              />
            ))}
          </Box>
        </>
      )}
      <Box aria-live="polite" sx={visuallyHidden}>
        {said}
      </Box>
      {data?.length === 0 && <Typography color="text.secondary">{photoWords.none}</Typography>}
      <Box component="ol" sx={cards}>
        {photos.map((photo, index) => (
          <PhotoCard
            key={photo.id}
            album={id}
            photo={photo}
            place={index + 1}
            count={photos.length}
            undescribed={undescribed.includes(index + 1)}
            isPublished={isPublished}
            onMove={(to) => move(index, to - 1)}
            onDragStart={() => setDragged(index)}
            onDrop={() => {
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
