import { Box, type PopperProps } from '@mui/material';
import { useEffect, useRef, useState } from 'react';

interface ListInPlaceProps {
  open: boolean;
  children?: PopperProps['children'];
}

/**
 * The list of a box for choosing, below the box and not above what follows it. A press elsewhere closes
 * it: its place stays until that click or key is over, so that nothing moves from under the pointer.
 */
export function ListInPlace({ open, children }: ListInPlaceProps) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(false);
  // As it grows with what is found: below the edge of a dialog nobody would see it.
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (open) {
      setRoom(true);
      return;
    }
    const leave = () => setRoom(false);
    const ends = ['click', 'keyup'] as const;
    for (const end of ends) document.addEventListener(end, leave, { capture: true });
    return () => {
      for (const end of ends) document.removeEventListener(end, leave, { capture: true });
    };
  }, [open]);
  if (!open && !room) return null;
  return (
    <Box
      ref={box}
      role="presentation"
      sx={{
        mb: 1,
        visibility: open ? 'visible' : 'hidden',
        '& .MuiAutocomplete-listbox': { maxHeight: 'min(14rem, 40vh)' },
      }}
    >
      {typeof children === 'function' ? null : children}
    </Box>
  );
}

/** A dialog with such lists keeps its height, so that no button moves from under the pointer when one closes. */
export const roomForLists = { height: 'min(34rem, calc(100vh - 13rem))' } as const;
