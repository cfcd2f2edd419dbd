import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { AdminAppBar } from './admin-app-bar.tsx';
import { AdminMenu } from './admin-menu.tsx';

export function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <Layout
      appBar={AdminAppBar}
      menu={AdminMenu}
      sx={{
        minWidth: 0,
        '& .RaLayout-content': { minWidth: 0, px: { xs: 1, sm: 2, lg: 3 }, pb: 6 },
        '& .RaLayout-contentWithSidebar': { minWidth: 0 },
      }}
    >
      {children}
    </Layout>
  );
}
