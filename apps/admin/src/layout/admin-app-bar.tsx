import Box from '@mui/material/Box';
import { AppBar, TitlePortal, UserMenu, useGetIdentity } from 'react-admin';

// Named by the person it shows, so that speaking the visible name opens it.
function PersonMenu() {
  const { identity } = useGetIdentity();
  return <UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'} />;
}

export function AdminAppBar() {
  return (
    <AppBar color="primary" userMenu={<PersonMenu />}>
      <Box component="span" sx={{ fontWeight: 700, mr: 2, display: { xs: 'none', md: 'inline' } }}>
        Cổng Hội
      </Box>
      <TitlePortal variant="h6" component="h1" />
    </AppBar>
  );
}
