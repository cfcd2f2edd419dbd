import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useEditContext } from 'react-admin';
import type { ArticlePartsFragment } from '#generated/graphql.ts';
import { useArticleNews } from './use-article-news.ts';

/** Says when somebody else changed the article; the newer version comes in around what was typed. */
export function ArticleNews() {
  const { record, refetch } = useEditContext<ArticlePartsFragment>();
  const news = useArticleNews(record);
  const [busy, setBusy] = useState(false);
  if (!news) return null;
  const load = async () => {
    setBusy(true);
    await refetch?.();
    setBusy(false);
  };
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1 }}
      action={
        news.isLoadable && (
          <Button color="inherit" onClick={load} loading={busy} sx={{ whiteSpace: 'nowrap' }}>
            Tải bản mới
          </Button>
        )
      }
    >
      {news.text}
    </Alert>
  );
}
