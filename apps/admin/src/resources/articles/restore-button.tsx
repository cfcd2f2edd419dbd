import { Button, useNotify, useRecordContext, useRefresh } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { restoreArticleMutation } from './article-steps.graphql.ts';

interface RestorableRecord {
  id: string;
  deletedAt?: string | null;
  viewerCan?: { restore: boolean } | null;
}

/** Takes a deleted article back out of the bin. */
export function RestoreButton() {
  const record = useRecordContext<RestorableRecord>();
  const notify = useNotify();
  const refresh = useRefresh();
  if (!record?.deletedAt || !record.viewerCan?.restore) return null;
  const restore = async () => {
    try {
      await api.mutate(restoreArticleMutation, { input: { id: record.id } });
      notify('Đã khôi phục bài viết', { type: 'success' });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
    refresh();
  };
  return (
    <Button
      label="Khôi phục"
      onClick={(event) => {
        event.stopPropagation();
        restore();
      }}
    />
  );
}
