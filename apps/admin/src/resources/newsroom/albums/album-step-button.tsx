import { albumStateText } from '@hoi/localization/words/newsroom/album-state';
import { albumFaults, albumWords } from '@hoi/localization/words/newsroom/albums';
import { Alert, Button } from '@mui/material';
import { useEditContext } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import type { AlbumPartsFragment } from '#generated/graphql.ts';
import {
  albumPhotos,
  allPhotosOf,
  publishAlbum,
  undescribedOf,
  unpublishAlbum,
} from './album-photos.graphql.ts';
import { questionBeforeTakingBack } from './taking-back.ts';

/** Shows an album to readers or takes it back: whichever this viewer may do now. */
export function AlbumStepButton() {
  const { record } = useEditContext<AlbumPartsFragment>();
  const id = String(record?.id);
  const { data: photos, isPending } = useReading(albumPhotos, allPhotosOf(id), {
    enabled: record !== undefined,
  });
  const publishing = useDeed(publishAlbum);
  const unpublishing = useDeed(unpublishAlbum);
  if (!record) return null;
  const target = { id, expectedVersion: record.version };
  const undescribed = photos && undescribedOf(photos);
  const question = questionBeforeTakingBack(record.title, undescribed);
  const done = albumWords.unpublished;
  const { publish: mayPublish, unpublish: mayTakeBack } = record.viewerCan;
  const publish = () => publishing.take(target, { done: albumWords.published });
  const takeBack = () =>
    unpublishing.take(
      target,
      question
        ? { done, ask: question }
        : { done, undo: { act: () => publishing.send(target), done: albumWords.publishedAgain } },
    );
  return (
    <>
      <StateLine text={albumStateText(record, record.viewerCan.update)} />
      {undescribed && undescribed.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {record.status === 'PUBLISHED'
            ? albumWords.undescribedShown(undescribed)
            : albumFaults.undescribed(undescribed)}
        </Alert>
      )}
      {mayPublish && (
        <Button variant="contained" sx={{ mb: 2 }} onClick={publish}>
          {albumWords.publish}
        </Button>
      )}
      {mayTakeBack && (
        // Whether it can be put back is known when its photos are.
        <Button variant="outlined" sx={{ mb: 2 }} disabled={isPending} onClick={takeBack}>
          {albumWords.unpublish}
        </Button>
      )}
    </>
  );
}
