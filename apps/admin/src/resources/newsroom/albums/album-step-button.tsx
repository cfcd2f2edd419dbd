import { albumStateText } from '@hoi/localization/words/newsroom/album-state';
import { albumWords } from '@hoi/localization/words/newsroom/albums';
import { Button, useEditContext } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { AlbumPartsFragment } from '#generated/graphql.ts';
import { publishAlbum, unpublishAlbum } from './album-photos.graphql.ts';

/** Shows an album to readers or takes it back: whichever this viewer may do now. */
export function AlbumStepButton() {
  const { record } = useEditContext<AlbumPartsFragment>();
  const publishing = useDeed(publishAlbum);
  const unpublishing = useDeed(unpublishAlbum);
  if (!record) return null;
  const { id, version } = record;
  const target = { id, expectedVersion: version };
  const publish = () => publishing.take(target, { done: albumWords.published });
  const takeBack = () =>
    unpublishing.take(target, {
      done: albumWords.unpublished,
      undo: { act: () => publishing.send(target), done: albumWords.publishedAgain },
    });
  return (
    <>
      <StateLine text={albumStateText(record, record.viewerCan.update)} />
      {record.viewerCan.publish && (
        <Button variant="contained" sx={{ mb: 2 }} label={albumWords.publish} onClick={publish} />
      )}
      {record.viewerCan.unpublish && (
        <Button variant="outlined" sx={{ mb: 2 }} label={albumWords.unpublish} onClick={takeBack} />
      )}
    </>
  );
}
