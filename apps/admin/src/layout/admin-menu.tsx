import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Menu, useCanAccessResources, useSidebarState } from 'react-admin';

interface GroupProps {
  title: string;
  resources: readonly string[];
}

function MenuGroup({ title, resources }: GroupProps): ReactNode {
  const [open] = useSidebarState();
  const { canAccess } = useCanAccessResources({ action: 'list', resources: [...resources] });
  const offered = resources.filter((name) => canAccess?.[name]);
  if (offered.length === 0) return null;
  return (
    <>
      {open && (
        <Typography
          component="li"
          role="presentation"
          variant="caption"
          sx={{ px: 2, pt: 2, pb: 0.5, color: 'text.secondary', fontWeight: 600 }}
        >
          {title}
        </Typography>
      )}
      {offered.map((name) => (
        <Menu.ResourceItem key={name} name={name} />
      ))}
    </>
  );
}

/** Only what the signed-in person may open is listed. */
export function AdminMenu() {
  return (
    <Menu component="ul" aria-label="Trình đơn chính">
      <Menu.DashboardItem />
      <MenuGroup title="Nội dung" resources={['articles', 'categories', 'pages', 'media']} />
      <MenuGroup
        title="Trang công khai"
        resources={['albums', 'polls', 'links', 'menus', 'settings']}
      />
      <MenuGroup
        title="Tổ chức"
        resources={['units', 'plans', 'people', 'committees', 'congresses']}
      />
      <MenuGroup title="Hệ thống" resources={['imports', 'partners', 'users', 'audit']} />
    </Menu>
  );
}
