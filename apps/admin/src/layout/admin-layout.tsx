import { type ReactNode, Suspense } from 'react';
import { Layout, useGetIdentity } from 'react-admin';
import { DeedProgress } from '#components/deed-progress.tsx';
import { DeedQuestions } from '#components/deed-question.tsx';
import { lazyScreen } from '#components/lazy-screen.ts';
import { AdminAppBar } from './admin-app-bar.tsx';
import { AdminMenu } from './admin-menu.tsx';
import { FrameContext, Waiting } from './waiting.tsx';

const OwnPasswordPage = lazyScreen(
  async () => (await import('./own-password-page.tsx')).OwnPasswordPage,
);

export function AdminLayout({ children }: { children: ReactNode }) {
  const { identity, isPending } = useGetIdentity();
  if (isPending) return <Waiting />;
  if (identity?.mustChangePassword)
    return (
      <Suspense>
        <OwnPasswordPage />
      </Suspense>
    );
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
      <FrameContext.Provider value>
        <DeedQuestions>{children}</DeedQuestions>
      </FrameContext.Provider>
      <DeedProgress />
    </Layout>
  );
}
