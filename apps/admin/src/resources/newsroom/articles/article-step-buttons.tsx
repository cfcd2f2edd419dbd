import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { articleStepWords, articleWords } from '@hoi/localization/words/newsroom/article-screens';
import { articleStepLabels } from '@hoi/localization/words/newsroom/articles';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useEditContext, useRedirect } from 'react-admin';
import { useDeed } from '#components/use-deed.tsx';
import { ApiError } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import {
  deleteArticle,
  publishArticle,
  restoreArticle,
  returnArticle,
  submitArticle,
  unpublishArticle,
  withdrawArticle,
} from './article-steps.graphql.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

interface ArticleStepButtonsProps {
  /** Saves what is typed; null when that failed. */
  flush: () => Promise<Row | null>;
}

function useArticleSteps() {
  return {
    submit: useDeed(submitArticle),
    withdraw: useDeed(withdrawArticle),
    giveBack: useDeed(returnArticle),
    publish: useDeed(publishArticle),
    unpublish: useDeed(unpublishArticle),
    remove: useDeed(deleteArticle),
    restore: useDeed(restoreArticle),
  };
}

/** The steps that this viewer may take with this article now, as the server says. */
export function ArticleStepButtons({ flush }: ArticleStepButtonsProps) {
  const { record } = useEditContext();
  const [asking, setAsking] = useState<'publish' | 'return' | null>(null);
  const [busy, setBusy] = useState(false);
  const redirect = useRedirect();
  const steps = useArticleSteps();
  if (!record) return null;
  const id = String(record.id);
  const can = record.viewerCan;

  async function taking(step: Promise<Row | null>) {
    setBusy(true);
    // The remark to a writer stays where it was typed until the server has it.
    setAsking((now) => (now === 'return' ? now : null));
    const isDone = (await step) !== null;
    if (isDone) setAsking(null);
    setBusy(false);
    return isDone;
  }

  /** Steps start from the text on the screen. */
  async function saved() {
    const row = await flush();
    if (!row) throw new ApiError('BAD_USER_INPUT', articleStepWords.notSaved);
    return { id, expectedVersion: row.version ?? 1 };
  }

  const submit = () => taking(steps.submit.take(saved, { done: articleStepWords.submitted }));
  const withdraw = () =>
    taking(
      steps.withdraw.take(saved, {
        done: articleStepWords.withdrawn,
        undo: { act: () => steps.submit.send(saved), done: articleStepWords.submittedAgain },
      }),
    );
  const publish = (publishedAt: string | null) =>
    taking(
      steps.publish.take(
        async () => ({ ...(await saved()), ...(publishedAt && { publishedAt }) }),
        {
          done: publishedAt ? articleStepWords.scheduled : articleStepWords.published,
        },
      ),
    );
  const giveBack = (comment: string) =>
    taking(
      steps.giveBack.take(async () => ({ ...(await saved()), comment }), {
        done: articleStepWords.returned,
        underTheRule: 'asked in the dialog that has the remark written',
      }),
    );
  const unpublish = () =>
    taking(
      steps.unpublish.take(
        { id },
        {
          done: articleStepWords.unpublished,
          undo: {
            act: () => steps.publish.send({ id, publishedAt: record.publishedAt }),
            done: articleStepWords.publishedAgain,
          },
        },
      ),
    );
  const restore = () => taking(steps.restore.take({ id }, { done: articleStepWords.restored }));
  async function remove() {
    const undo = { act: () => steps.restore.send({ id }), done: articleStepWords.restored };
    const isDone = await taking(
      steps.remove.take({ id }, { done: articleStepWords.deleted, undo }),
    );
    if (isDone) redirect('list', 'articles');
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
          {buttonWords.delete}
        </Button>
      )}
      {can?.restore && (
        <Button variant="contained" onClick={restore}>
          {articleWords.restore}
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
