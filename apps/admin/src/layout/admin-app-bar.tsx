import { ownAccountWords } from '@hoi/localization/words/access/own-account';
import { productName } from '@hoi/localization/words/frame/product';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import { Box, ListItemIcon, MenuItem } from '@mui/material';
import { AppBar, TitlePortal, UserMenu, useGetIdentity, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';
import { SignOutItem } from './sign-out-item.tsx';

function AccountLink() {
  const { onClose } = useUserMenu() ?? {};
  return (
    <MenuItem component={Link} to="/account" onClick={onClose}>
      <ListItemIcon>
        <PersonIcon fontSize="small" />
      </ListItemIcon>
      {ownAccountWords.heading}
    </MenuItem>
  );
}

// Named by the person it shows, so that speaking the visible name opens it.
function PersonMenu() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'}>
      <AccountLink />
      <SignOutItem />
    </UserMenu>
  );
}

export function AdminAppBar() {
  return (
    <AppBar color="primary" userMenu={<PersonMenu />}>
      <Box component="span" sx={{ fontWeight: 700, mr: 2, display: { xs: 'none', md: 'inline' } }}>
        {productName}
      </Box>
      <TitlePortal
        variant="h6"
        component="h1"
        sx={{
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          // A block of its own within would be cut without the dots.
          '& .RaConfigurable-root': { display: 'inline' },
        }}
      />
    </AppBar>
  );
}
