import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { articlePreviewWords } from '@hoi/localization/words/newsroom/article-screens';
import { Alert, Button, CircularProgress, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useEffect, useState } from 'react';
import { useEditContext } from 'react-admin';
import type { Row } from '#providers/data/resource-description.ts';
import { ArticleAsRead } from './article-as-read.tsx';

interface ArticlePreviewProps {
  flush: () => Promise<Row | null>;
  saved: Row | null;
  onClose: () => void;
}

/** The article as its page will show it, made by the server from what is saved. */
export function ArticlePreview({ flush, saved, onClose }: ArticlePreviewProps) {
  const { record } = useEditContext();
  const [state, setState] = useState<'loading' | 'ready' | 'stale'>('loading');
  const published = record?.status === 'PUBLISHED';
  const isScheduled = record?.standing === 'SCHEDULED';

  useEffect(() => {
    // A published article is not saved just to be looked at: that would show it to readers.
    if (published) setState('ready');
    else flush().then((row) => setState(row ? 'ready' : 'stale'));
  }, [published, flush]);

  const shown: Row | undefined = saved ?? record;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="preview-title">
      <DialogTitle id="preview-title" sx={{ display: 'flex', justifyContent: 'space-between' }}>
        {articlePreviewWords.heading}
        <Button onClick={onClose} autoFocus>
          {buttonWords.close}
        </Button>
      </DialogTitle>
      <DialogContent dividers sx={{ bgcolor: 'background.default' }}>
        {state === 'stale' && <Alert severity="warning">{articlePreviewWords.stale}</Alert>}
        {published && (
          <Alert severity="info">
            {isScheduled ? articlePreviewWords.scheduled : articlePreviewWords.published}
          </Alert>
        )}
        {state === 'loading' || !shown ? (
          <CircularProgress aria-label={articlePreviewWords.rendering} />
        ) : (
          <ArticleAsRead article={shown} />
        )}
      </DialogContent>
    </Dialog>
  );
}
