import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useRecordContext } from 'react-admin';
import { ArticleDetailInputs, ArticleTextInputs } from './article-inputs.tsx';

/** Two columns on a desk, one on a phone: the text first. */
export function ArticleLayout() {
  const record = useRecordContext();
  const readOnly = record !== undefined && (record.deletedAt || record.viewerCan?.edit !== true);
  return (
    <Box
      component="fieldset"
      disabled={Boolean(readOnly)}
      sx={{
        border: 0,
        m: 0,
        p: 0,
        minWidth: 0,
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
        width: '100%',
      }}
    >
      <Paper sx={{ p: { xs: 1.5, sm: 3 } }}>
        <ArticleTextInputs />
      </Paper>
      <Paper sx={{ p: { xs: 1.5, sm: 3 }, alignSelf: 'start' }}>
        <ArticleDetailInputs />
      </Paper>
    </Box>
  );
}
