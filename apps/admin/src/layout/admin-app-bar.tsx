import Box from '@mui/material/Box';
import { AppBar, TitlePortal } from 'react-admin';

export function AdminAppBar() {
  return (
    <AppBar color="primary">
      <Box component="span" sx={{ fontWeight: 700, mr: 2, display: { xs: 'none', md: 'inline' } }}>
        Cổng Hội
      </Box>
      <TitlePortal variant="h6" component="h1" />
    </AppBar>
  );
}
