import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { ArticleDetailInputs, ArticleTextInputs } from './article-inputs.tsx';

/** Two columns on a desk, one on a phone: the text first. */
export function ArticleLayout() {
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
        <ArticleTextInputs />
      </Paper>
      <Paper sx={{ p: { xs: 1.5, sm: 3 }, alignSelf: 'start' }}>
        <ArticleDetailInputs />
      </Paper>
    </Box>
  );
}
