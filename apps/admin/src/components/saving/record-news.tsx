import { savingWords } from '@hoi/localization/words/frame/saving';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useEditContext } from 'react-admin';
import { type NewsText, useRecordNews } from './use-record-news.ts';

/** Says when somebody else changed the record; the newer version comes in around what was typed. */
export function RecordNews({ newsText }: { newsText: NewsText | undefined }) {
  const { record, refetch } = useEditContext();
  const news = useRecordNews(record, newsText);
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
      sx={{ m: 1 }}
      action={
        news.isLoadable && (
          <Button color="inherit" onClick={load} loading={busy} sx={{ whiteSpace: 'nowrap' }}>
            {savingWords.takeNewer}
          </Button>
        )
      }
    >
      {news.text}
    </Alert>
  );
}
