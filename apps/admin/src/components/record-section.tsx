import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A part of an edit screen below its form. */
export function RecordSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
