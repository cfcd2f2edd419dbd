import { Box, ListItem, ListItemText } from '@mui/material';
import type { ReactNode } from 'react';

interface DeedLineProps {
  primary: ReactNode;
  /** Facts, of which those that are not there are left out. */
  secondary?: string | readonly (string | null | undefined)[];
  /** Buttons, where there is something to do. */
  children?: ReactNode;
}

/** A line of a list with what may be done to it; the buttons go below on a narrow screen. */
export function DeedLine({ primary, secondary, children }: DeedLineProps) {
  const facts = typeof secondary === 'string' ? secondary : secondary?.filter(Boolean).join(' · ');
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText primary={primary} secondary={facts} sx={{ flex: '1 1 240px' }} />
      {children && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{children}</Box>}
    </ListItem>
  );
}
