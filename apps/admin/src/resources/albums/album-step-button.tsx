import { albumStateText } from '@hoi/localization/content-state-text';
import { Button, useEditContext, useNotify } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import type { AlbumPartsFragment } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { api, ownTurns } from '#providers/browser.ts';
import { publishAlbumMutation, unpublishAlbumMutation } from './album-photos.graphql.ts';

interface Target {
  id: string;
  expectedVersion: number;
}

export function AlbumStepButton() {
  const { record, refetch } = useEditContext<AlbumPartsFragment>();
  const notify = useNotify();
  if (!record) return null;
  const { id, version } = record;
  const take = async (step: (input: Target) => Promise<{ version: number }>, done: string) => {
    try {
      await ownTurns.write(`albums/${id}`, version, (expectedVersion) =>
        step({ id, expectedVersion }),
      );
      notify(done, { type: 'success' });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
    await refetch?.();
  };
  const publish = () =>
    take(
      async (input) => (await api.mutate(publishAlbumMutation, { input })).publishAlbum.album,
      'Đã đăng album',
    );
  const takeBack = () =>
    take(
      async (input) => (await api.mutate(unpublishAlbumMutation, { input })).unpublishAlbum.album,
      'Đã gỡ album',
    );
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
