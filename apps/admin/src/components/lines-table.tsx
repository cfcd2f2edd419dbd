import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

// Where columns would be a word wide, each line becomes a card that names its parts.
const asCards = {
  '& thead': {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '& table, & tbody, & tr, & td': { display: 'block' },
  '& tr': { borderBottom: '1px solid', borderColor: 'divider', py: 1 },
  '& td': {
    border: 0,
    py: 0.25,
    px: 1,
    display: 'grid',
    gridTemplateColumns: '6.5rem 1fr',
    gap: 1,
  },
  '& td::before': { content: 'attr(data-head)', color: 'text.secondary' },
} as const;

export interface LinesTableProps<Line> {
  label: string;
  heads: readonly string[];
  lines: readonly Line[];
  cells: (line: Line) => readonly ReactNode[];
  maxHeight?: number | string;
  /** What stands below the lines, within what scrolls. */
  children?: ReactNode;
}

/** Lines to be read: a table where it has room, cards where it has not. */
export function LinesTable<Line>({
  label,
  heads,
  lines,
  cells,
  maxHeight = 420,
  children,
}: LinesTableProps<Line>) {
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box
        // What does not fit scrolls by itself, by keyboard too.
        role="region"
        aria-label={label}
        tabIndex={0}
        sx={{
          overflow: 'auto',
          maxHeight,
          position: 'relative',
          '& td': { overflowWrap: 'anywhere' },
          '@container (max-width: 34rem)': asCards,
        }}
      >
        {/* Roles are said: a table that is shown as cards would lose them. */}
        <Table size="small" stickyHeader role="table">
          <TableHead role="rowgroup">
            <TableRow role="row">
              {heads.map((head) => (
                <TableCell key={head} role="columnheader">
                  {head}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody role="rowgroup">
            {lines.map((line, index) => (
              // Lines have no name but their place.
              <TableRow key={String(index)} role="row">
                {cells(line).map((cell, place) => (
                  <TableCell key={heads[place]} role="cell" data-head={heads[place]}>
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {children}
      </Box>
    </Box>
  );
}
