import { albumStateText } from '@hoi/localization/words/newsroom/album-state';
import { Button, useEditContext } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { AlbumPartsFragment } from '#generated/graphql.ts';
import { api, ownTurns } from '#providers/browser.ts';
import { publishAlbumMutation, unpublishAlbumMutation } from './album-photos.graphql.ts';

/** Shows an album to readers or takes it back: whichever this viewer may do now. */
export function AlbumStepButton() {
  const { record } = useEditContext<AlbumPartsFragment>();
  const take = useRecordDeed();
  if (!record) return null;
  const { id, version } = record;
  const show = () =>
    ownTurns.write(`albums/${id}`, version, async (expectedVersion) => {
      const input = { id, expectedVersion };
      return (await api.mutate(publishAlbumMutation, { input })).publishAlbum.album;
    });
  const publish = () => take({ act: show, done: 'Đã đăng album', takesNothing: true });
  const takeBack = () =>
    take({
      act: () =>
        ownTurns.write(`albums/${id}`, version, async (expectedVersion) => {
          const input = { id, expectedVersion };
          return (await api.mutate(unpublishAlbumMutation, { input })).unpublishAlbum.album;
        }),
      done: 'Đã gỡ album',
      undo: { act: show, done: 'Đã đăng lại album' },
    });
  return (
    <>
      <StateLine text={albumStateText(record, record.viewerCan.update)} />
      {record.viewerCan.publish && (
        <Button variant="contained" sx={{ mb: 2 }} label="Đăng album" onClick={publish} />
      )}
      {record.viewerCan.unpublish && (
        <Button variant="outlined" sx={{ mb: 2 }} label="Gỡ album" onClick={takeBack} />
      )}
    </>
  );
}
