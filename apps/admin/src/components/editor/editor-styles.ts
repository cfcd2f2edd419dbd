import { alpha, type SxProps, type Theme } from '@mui/material';
import { bodyStyles } from '#components/reader-styles.ts';

const crimson = ({ palette }: Theme) => palette.primary.main;

/** The writing surface: close to how readers will see the text. */
export const editorStyles: SxProps<Theme> = {
  '&:focus-within': {
    borderColor: 'primary.main',
    boxShadow: (theme) => `0 0 0 1px ${crimson(theme)}`,
  },
  '& .tiptap': {
    ...bodyStyles,
    minHeight: 320,
    px: { xs: 2, sm: 3 },
    py: 2,
    outline: 'none',
    whiteSpace: 'break-spaces',
    '& h2': { fontSize: '1.4rem', mt: 3, mb: 1 },
    '& h3': { fontSize: '1.2rem', mt: 2.5, mb: 1 },
    '& h4': { fontSize: '1.05rem', mt: 2, mb: 1 },
    '& p': { my: 1.25 },
    '& li > p': { my: 0.25 },
    '& a': { color: 'primary.main' },
    '& table': { borderCollapse: 'collapse', width: '100%', my: 2 },
    '& th': { bgcolor: '#f3eeec', textAlign: 'left' },
    '& .selectedCell': { bgcolor: (theme) => alpha(crimson(theme), 0.1) },
    '& .ProseMirror-selectednode': { outline: (theme) => `2px solid ${crimson(theme)}` },
    '& .album-embed': { border: '1px dashed #b9aeac', p: 1, textAlign: 'center' },
  },
};
