import type { SxProps, Theme } from '@mui/material';

/** Pixels; the window over the rows counts on it. */
export const rowHeight = 36;

/** Of all rows, given once to the tree: rows with styles of their own would each add a rule to the page. */
export const treeStyles = {
  height: { xs: '60vh', md: 'calc(100vh - 260px)' },
  minHeight: 320,
  overflow: 'auto',
  '& [role="treeitem"]': {
    position: 'absolute',
    left: 0,
    right: 0,
    height: rowHeight,
    pr: 1,
    display: 'flex',
    alignItems: 'center',
    gap: 0.5,
    cursor: 'pointer',
    borderRadius: 1,
    '&:hover': { bgcolor: 'action.hover' },
    '&[aria-selected="true"]': { bgcolor: 'action.selected' },
    '&[data-active]': {
      outline: '2px solid',
      outlineColor: 'primary.main',
      outlineOffset: '-2px',
    },
  },
  '& .unit-twig': { width: 24, height: 24, flexShrink: 0, color: 'text.secondary' },
  '& .unit-twig svg': { display: 'block', fill: 'currentColor' },
  '& [aria-expanded="true"] .unit-twig svg': { transform: 'rotate(90deg)' },
  '& .unit-name': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .unit-count': { color: 'text.secondary', fontSize: '0.8rem', flexShrink: 0 },
} as const satisfies SxProps<Theme>;
