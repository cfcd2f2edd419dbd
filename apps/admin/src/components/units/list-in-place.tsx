import Box from '@mui/material/Box';
import type { PopperProps } from '@mui/material/Popper';
import { useEffect, useRef } from 'react';

interface ListInPlaceProps {
  open: boolean;
  children?: PopperProps['children'];
}

/** The list of a box for choosing, below the box and not above what follows it. */
export function ListInPlace({ open, children }: ListInPlaceProps) {
  const box = useRef<HTMLDivElement>(null);
  // As it grows with what is found: below the edge of a dialog nobody would see it.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  });
  if (!open) return null;
  return (
    <Box
      ref={box}
      role="presentation"
      sx={{ '& .MuiAutocomplete-listbox': { maxHeight: 'min(14rem, 40vh)' }, mb: 1 }}
    >
      {typeof children === 'function' ? null : children}
    </Box>
  );
}

/** A dialog with such lists keeps its height, so that no button moves from under the pointer when one closes. */
export const roomForLists = { height: 'min(34rem, calc(100vh - 13rem))' } as const;
