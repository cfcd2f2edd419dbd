import { Box, Paper } from '@mui/material';
import { useRecordContext } from 'react-admin';
import * as form from '#providers/data/form-values.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { ArticleAsRead } from './article-as-read.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { ArticleDetailInputs, ArticleTextInputs } from './article-inputs.tsx';

/** Two columns on a desk, one on a phone: the text first. Nothing to type in what is only to be read. */
export function ArticleLayout() {
  const record = useRecordContext<Row>();
  const readOnly =
    record && (record.deletedAt || form.record(record.viewerCan).edit !== true) ? record : null;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
        width: '100%',
      }}
    >
      <Paper sx={{ p: { xs: 1.5, sm: 3 } }}>
        {readOnly ? <ArticleAsRead article={readOnly} /> : <ArticleTextInputs />}
      </Paper>
      <Paper sx={{ p: { xs: 1.5, sm: 3 }, alignSelf: 'start' }}>
        {readOnly ? <ArticleFacts article={readOnly} /> : <ArticleDetailInputs />}
      </Paper>
    </Box>
  );
}
