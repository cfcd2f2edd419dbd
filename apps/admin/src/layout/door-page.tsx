import { signInWords } from '@hoi/localization/words/frame/door';
import { productName } from '@hoi/localization/words/frame/product';
import { Box, Card, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';

interface DoorPageProps {
  /** Names the window. */
  title: string;
  heading: string;
  children: ReactNode;
}

/** A page by itself, before anything of the back office is shown. */
export function DoorPage({ title, heading, children }: DoorPageProps) {
  useEffect(() => {
    document.title = `${title} – ${productName}`;
  }, [title]);
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        placeItems: 'center',
        p: 2,
        bgcolor: 'background.default',
      }}
    >
      <Card
        sx={{
          width: '100%',
          maxWidth: 400,
          p: { xs: 3, sm: 4 },
          borderTop: '4px solid',
          borderTopColor: 'primary.main',
        }}
      >
        <Typography variant="body2" color="text.secondary">
          {signInWords.of}
        </Typography>
        <Typography variant="h1" sx={{ mb: 2 }}>
          {heading}
        </Typography>
        {children}
      </Card>
    </Box>
  );
}
