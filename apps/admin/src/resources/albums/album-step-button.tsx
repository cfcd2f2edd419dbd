import { Button, useEditContext, useNotify } from 'react-admin';
import type { AlbumPartsFragment } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { publishAlbumMutation, unpublishAlbumMutation } from './album-photos.graphql.ts';

export function AlbumStepButton() {
  const { record, refetch } = useEditContext<AlbumPartsFragment>();
  const notify = useNotify();
  if (!record) return null;
  const input = { id: record.id, expectedVersion: record.version };
  const take = async (step: () => Promise<unknown>, done: string) => {
    try {
      await step();
      notify(done, { type: 'success' });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
    await refetch?.();
  };
  const publish = () => take(() => api.mutate(publishAlbumMutation, { input }), 'Đã đăng album');
  const takeBack = () => take(() => api.mutate(unpublishAlbumMutation, { input }), 'Đã gỡ album');
  return (
    <>
      {record.viewerCan.publish && (
        <Button variant="contained" sx={{ mb: 2 }} label="Đăng album" onClick={publish} />
      )}
      {record.viewerCan.unpublish && (
        <Button variant="outlined" sx={{ mb: 2 }} label="Gỡ album" onClick={takeBack} />
      )}
    </>
  );
}
