import { articleStepLabels } from '@hoi/localization/words/newsroom/articles';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEditContext, useRedirect } from 'react-admin';
import { type Deed, useDeed } from '#components/use-deed.tsx';
import type { ArticlePartsFragment } from '#generated/graphql.ts';
import { ApiError } from '#providers/api-error.ts';
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
  const redirect = useRedirect();
  const queries = useQueryClient();
  const deed = useDeed();
  if (!record) return null;
  const id = String(record.id);
  const can = record.viewerCan;

  function show(article: ArticlePartsFragment) {
    queries.setQueryData(['articles', 'getOne', { id, meta: undefined }], articleRow(article));
  }

  async function take(step: Deed<unknown>) {
    setBusy(true);
    // The remark to a writer stays where it was typed until the server has it.
    setAsking((now) => (now === 'return' ? now : null));
    const isDone = (await deed(step)) !== null;
    if (isDone) setAsking(null);
    setBusy(false);
    return isDone;
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
    saved(
      async (input) => (await api.mutate(submitArticleMutation, { input })).submitArticle.article,
    );
  const withdraw = () =>
    take({
      act: () =>
        saved(async (input) => {
          const { article } = (await api.mutate(withdrawArticleMutation, { input }))
            .withdrawArticle;
          show(article);
          return article;
        }),
      done: 'Đã rút bài về bản nháp',
      undo: { act: async () => show(await submit()), done: 'Đã gửi duyệt lại' },
    });
  const publish = (publishedAt: string | null) =>
    saved(async (target) => {
      const input = { ...target, ...(publishedAt && { publishedAt }) };
      return (await api.mutate(publishArticleMutation, { input })).publishArticle.article;
    });
  const giveBack = (comment: string) =>
    saved(async (target) => {
      const input = { ...target, comment };
      // Under the rule: asked in the dialog that has the remark written.
      return (await api.mutate(returnArticleMutation, { input })).returnArticle.article;
    });
  const unpublish = () =>
    take({
      act: async () => {
        const answer = await api.mutate(unpublishArticleMutation, { input: { id } });
        show(answer.unpublishArticle.article);
      },
      done: 'Đã gỡ bài khỏi trang công khai',
      undo: {
        act: async () => {
          const input = { id, publishedAt: record.publishedAt };
          show((await api.mutate(publishArticleMutation, { input })).publishArticle.article);
        },
        done: 'Đã đăng lại bài',
      },
    });
  const restore = async () =>
    (await api.mutate(restoreArticleMutation, { input: { id } })).restoreArticle.article;
  const remove = () =>
    take({
      act: async () => {
        await api.mutate(deleteArticleMutation, { input: { id } });
        await queries.invalidateQueries({ queryKey: ['articles'] });
        redirect('list', 'articles');
      },
      done: 'Đã xóa bài viết',
      undo: { act: async () => show(await restore()), done: 'Đã khôi phục bài viết' },
    });

  return (
    <>
      {can?.submit && (
        <Button
          variant="contained"
          onClick={() =>
            take({
              act: async () => show(await submit()),
              done: 'Đã gửi duyệt',
              takesNothing: true,
            })
          }
          loading={busy}
        >
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
        <Button
          variant="contained"
          onClick={() =>
            take({
              act: async () => show(await restore()),
              done: 'Đã khôi phục bài viết',
              takesNothing: true,
            })
          }
        >
          Khôi phục
        </Button>
      )}
      {asking === 'publish' && (
        <PublishDialog
          onPublish={(at) =>
            take({
              act: async () => show(await publish(at)),
              done: at ? 'Đã hẹn giờ đăng' : 'Đã đăng bài',
              takesNothing: true,
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'return' && (
        <ReturnDialog
          isBusy={busy}
          onReturn={(comment) =>
            take({
              act: async () => show(await giveBack(comment)),
              done: 'Đã trả lại bài cho người viết',
              takesNothing: true,
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
