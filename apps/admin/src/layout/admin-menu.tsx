import { backOfficeWords } from '@hoi/localization/words/frame/back-office';
import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Menu, useCanAccessResources, useSidebarState } from 'react-admin';
import { menuGroups } from '#resources/resources.ts';

interface GroupProps {
  title: string;
  names: readonly string[];
}

function MenuGroup({ title, names }: GroupProps): ReactNode {
  const [open] = useSidebarState();
  const { canAccess } = useCanAccessResources({ action: 'list', resources: [...names] });
  const offered = names.filter((name) => canAccess?.[name]);
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
    <Menu component="ul" aria-label={backOfficeWords.mainMenu}>
      <Menu.DashboardItem />
      {menuGroups.map(({ title, resources }) => (
        <MenuGroup key={title} title={title} names={Object.keys(resources)} />
      ))}
    </Menu>
  );
}
