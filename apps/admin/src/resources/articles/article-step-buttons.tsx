import { articleStepLabels } from '@hoi/localization/labels';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEditContext, useNotify, useRedirect } from 'react-admin';
import { UndoNotice } from '#components/undo-notice.tsx';
import { ApiError, messageOf } from '#providers/api-error.ts';
import { api, ownTurns } from '#providers/browser.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { articleRow } from './article-parts.graphql.ts';
import {
  deleteArticleMutation,
  publishArticleMutation,
  restoreArticleMutation,
  returnArticleMutation,
  submitArticleMutation,
  unpublishArticleMutation,
  withdrawArticleMutation,
} from './article-steps.graphql.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

interface ArticleStepButtonsProps {
  /** Saves what is typed; null when that failed. */
  flush: () => Promise<Row | null>;
}

/** The steps that this viewer may take with this article now, as the server says. */
export function ArticleStepButtons({ flush }: ArticleStepButtonsProps) {
  const { record } = useEditContext();
  const [asking, setAsking] = useState<'publish' | 'return' | null>(null);
  const [busy, setBusy] = useState(false);
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  if (!record) return null;
  const id = String(record.id);
  const can = record.viewerCan;

  function show(article: Parameters<typeof articleRow>[0]) {
    const row = articleRow(article);
    queries.setQueryData(['articles', 'getOne', { id, meta: undefined }], row);
  }

  async function take(step: () => Promise<Parameters<typeof articleRow>[0]>, done: string) {
    setBusy(true);
    // The remark to a writer stays where it was typed until the server has it.
    setAsking((now) => (now === 'return' ? now : null));
    try {
      show(await step());
      setAsking(null);
      await queries.invalidateQueries({ queryKey: ['articles', 'getList'] });
      notify(done, { type: 'success' });
      return true;
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
      return false;
    } finally {
      setBusy(false);
    }
  }

  /** Steps start from the text on the screen, and wait for the saves that are under way. */
  async function saved<Taken extends { version: number | null }>(
    step: (target: { id: string; expectedVersion: number }) => Promise<Taken>,
  ): Promise<Taken> {
    const row = await flush();
    if (!row) throw new ApiError('BAD_USER_INPUT', 'Nội dung chưa lưu được nên chưa làm bước này.');
    return ownTurns.write(`articles/${id}`, row.version ?? 1, (expectedVersion) =>
      step({ id, expectedVersion }),
    );
  }

  const submit = () =>
    take(
      () =>
        saved(
          async (input) =>
            (await api.mutate(submitArticleMutation, { input })).submitArticle.article,
        ),
      'Đã gửi duyệt',
    );
  const withdraw = () =>
    take(
      () =>
        saved(
          async (input) =>
            (await api.mutate(withdrawArticleMutation, { input })).withdrawArticle.article,
        ),
      'Đã rút bài về bản nháp',
    );
  const publish = (publishedAt: string | null) =>
    take(
      () =>
        saved(async (target) => {
          const input = { ...target, ...(publishedAt && { publishedAt }) };
          return (await api.mutate(publishArticleMutation, { input })).publishArticle.article;
        }),
      publishedAt ? 'Đã hẹn giờ đăng' : 'Đã đăng bài',
    );
  const giveBack = (comment: string) =>
    take(
      () =>
        saved(async (target) => {
          const input = { ...target, comment };
          return (await api.mutate(returnArticleMutation, { input })).returnArticle.article;
        }),
      'Đã trả lại bài cho người viết',
    );
  const unpublish = () =>
    take(async () => {
      const { unpublishArticle } = await api.mutate(unpublishArticleMutation, { input: { id } });
      return unpublishArticle.article;
    }, 'Đã gỡ bài khỏi trang công khai');
  const restore = async () => {
    const { restoreArticle } = await api.mutate(restoreArticleMutation, { input: { id } });
    return restoreArticle.article;
  };

  async function remove() {
    setBusy(true);
    try {
      await api.mutate(deleteArticleMutation, { input: { id } });
      await queries.invalidateQueries({ queryKey: ['articles'] });
      redirect('list', 'articles');
      const undo = () => take(restore, 'Đã khôi phục bài viết');
      notify(<UndoNotice message="Đã xóa bài viết" onUndo={undo} />, { autoHideDuration: 10_000 });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      {can?.submit && (
        <Button variant="contained" onClick={submit} loading={busy}>
          {articleStepLabels.submit}
        </Button>
      )}
      {/* Who may send it back does so with a reason; the others take back what they handed in. */}
      {can?.withdraw && !can.return && (
        <Button variant="outlined" onClick={withdraw} loading={busy}>
          {articleStepLabels.withdraw}
        </Button>
      )}
      {can?.return && (
        <Button onClick={() => setAsking('return')} disabled={busy}>
          {articleStepLabels.return}
        </Button>
      )}
      {can?.publish && (
        <Button variant="contained" onClick={() => setAsking('publish')} loading={busy}>
          {articleStepLabels.publish}
        </Button>
      )}
      {can?.unpublish && (
        <Button onClick={unpublish} disabled={busy}>
          {articleStepLabels.unpublish}
        </Button>
      )}
      {can?.delete && !record.deletedAt && (
        <Button color="error" onClick={remove} disabled={busy}>
          Xóa
        </Button>
      )}
      {can?.restore && (
        <Button variant="contained" onClick={() => take(restore, 'Đã khôi phục bài viết')}>
          Khôi phục
        </Button>
      )}
      {asking === 'publish' && (
        <PublishDialog onPublish={publish} onClose={() => setAsking(null)} />
      )}
      {asking === 'return' && (
        <ReturnDialog isBusy={busy} onReturn={giveBack} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
