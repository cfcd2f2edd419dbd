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
  publishAlbum,
  undescribedOf,
  unpublishAlbum,
} from './album-photos.graphql.ts';

/** Shows an album to readers or takes it back: whichever this viewer may do now. */
export function AlbumStepButton() {
  const { record } = useEditContext<AlbumPartsFragment>();
  const id = String(record?.id);
  const { data: photos = [] } = useReading(albumPhotos, { id }, { enabled: record !== undefined });
  const publishing = useDeed(publishAlbum);
  const unpublishing = useDeed(unpublishAlbum);
  if (!record) return null;
  const target = { id, expectedVersion: record.version };
  // Until the photos are known nothing is said of them; the server knows in any case.
  const undescribed = undescribedOf(photos);
  const { publish: mayPublish, unpublish: mayTakeBack } = record.viewerCan;
  const publish = () => publishing.take(target, { done: albumWords.published });
  const takeBack = () =>
    unpublishing.take(
      target,
      // Published before descriptions were asked for, it could not be put back.
      undescribed.length > 0
        ? {
            done: albumWords.unpublished,
            ask: {
              title: albumWords.unpublishQuestion(record.title),
              text: albumWords.notAgainUndescribed(undescribed),
              act: albumWords.unpublish,
            },
          }
        : {
            done: albumWords.unpublished,
            undo: { act: () => publishing.send(target), done: albumWords.publishedAgain },
          },
    );
  return (
    <>
      <StateLine text={albumStateText(record, record.viewerCan.update)} />
      {undescribed.length > 0 && (
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
        <Button variant="outlined" sx={{ mb: 2 }} onClick={takeBack}>
          {albumWords.unpublish}
        </Button>
      )}
    </>
  );
}
