import { formatWeekdayDate } from '@hoi/localization/date';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { Button, useEditContext } from 'react-admin';
import { readerStyles } from '#components/reader-styles.ts';
import { ServerHtml } from '#components/server-html.tsx';
import type { Row } from '#providers/data/resource-description.ts';

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

  useEffect(() => {
    // A published article is not saved just to be looked at: that would show it to readers.
    if (published) setState('ready');
    else flush().then((row) => setState(row ? 'ready' : 'stale'));
  }, [published, flush]);

  const shown: Row | undefined = saved ?? record;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="preview-title">
      <DialogTitle id="preview-title" sx={{ display: 'flex', justifyContent: 'space-between' }}>
        Xem thử
        <Button label="Đóng" onClick={onClose} autoFocus />
      </DialogTitle>
      <DialogContent dividers sx={{ bgcolor: 'background.default' }}>
        {state === 'stale' && (
          <Alert severity="warning">
            Chưa lưu được thay đổi mới nhất; đây là bản đã lưu trước đó.
          </Alert>
        )}
        {published && (
          <Alert severity="info">Đây là bản đang đăng; bấm “Lưu” để thấy thay đổi mới.</Alert>
        )}
        {state === 'loading' || !shown ? (
          <CircularProgress aria-label="Đang dựng trang" />
        ) : (
          <Box
            component="article"
            sx={{ bgcolor: 'background.paper', p: { xs: 2, sm: 4 }, ...readerStyles }}
          >
            <Typography variant="h1" component="h3">
              {String(shown.title)}
            </Typography>
            <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
              {formatWeekdayDate(String(shown.publishedAt ?? shown.updatedAt))}
            </Typography>
            {shown.summary ? (
              <Typography sx={{ fontWeight: 600, my: 2 }}>{String(shown.summary)}</Typography>
            ) : null}
            <ServerHtml html={String(shown.bodyHtml ?? '')} />
          </Box>
        )}
      </DialogContent>
    </Dialog>
  );
}
