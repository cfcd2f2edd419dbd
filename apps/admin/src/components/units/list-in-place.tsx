import Box from '@mui/material/Box';
import type { PopperProps } from '@mui/material/Popper';

interface ListInPlaceProps {
  open: boolean;
  children?: PopperProps['children'];
}

/** The list of a box for choosing, below the box and not above what follows it. */
export function ListInPlace({ open, children }: ListInPlaceProps) {
  if (!open) return null;
  return (
    <Box
      role="presentation"
      sx={{ '& .MuiAutocomplete-listbox': { maxHeight: 'min(14rem, 40vh)' }, mb: 1 }}
    >
      {typeof children === 'function' ? null : children}
    </Box>
  );
}

/** A dialog with such lists keeps its height, so that no button moves from under the pointer when one closes. */
export const roomForLists = { height: 'min(34rem, calc(100vh - 13rem))' } as const;
