import { articleStepWords, articleWords } from '@hoi/localization/words/newsroom/article-screens';
import { Button, useRecordContext } from 'react-admin';
import { useDeed } from '#components/use-deed.tsx';
import { restoreArticle } from './article-steps.graphql.ts';

interface RestorableRecord {
  id: string;
  deletedAt?: string | null;
  viewerCan?: { restore: boolean } | null;
}

/** Takes a deleted article back out of the bin. */
export function RestoreButton() {
  const record = useRecordContext<RestorableRecord>();
  const restoring = useDeed(restoreArticle);
  if (!record?.deletedAt || !record.viewerCan?.restore) return null;
  const restore = () => restoring.take({ id: record.id }, { done: articleStepWords.restored });
  return (
    <Button
      label={articleWords.restore}
      onClick={(event) => {
        event.stopPropagation();
        restore();
      }}
    />
  );
}
