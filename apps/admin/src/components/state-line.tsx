import { Typography } from '@mui/material';

/** Where the thing of a form stands, in a sentence above it. */
export function StateLine({ text }: { text: string }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
      {text}
    </Typography>
  );
}
