import { productName } from '@hoi/localization/words/frame/product';
import { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { lazyScreen } from '#components/lazy-screen.ts';
import { Dashboard } from '#dashboard/dashboard.tsx';
import { AdminLayout } from '#layout/admin-layout.tsx';
import { AccessDeniedPage, NotFoundPage } from '#layout/full-notice.tsx';
import { SignInPage } from '#layout/sign-in-page.tsx';
import { theme } from '#layout/theme.ts';
import { createProviders } from '#providers/browser.ts';
import { resources } from '#resources/resources.ts';

// Without a network what is saved fails at once and says so, rather than wait unseen for better days.
const queryClient = new QueryClient({
  defaultOptions: { mutations: { networkMode: 'always' } },
});

const providers = createProviders(resources);

const AccountPage = lazyScreen(async () => (await import('#account/account-page.tsx')).AccountPage);

export function App() {
  return (
    <Admin
      title={productName}
      {...providers}
      queryClient={queryClient}
      theme={theme}
      layout={AdminLayout}
      loginPage={SignInPage}
      accessDenied={AccessDeniedPage}
      catchAll={NotFoundPage}
      dashboard={Dashboard}
      disableTelemetry
      requireAuth
    >
      {Object.entries(resources).map(([name, { screens, pages = {} }]) => (
        <Resource key={name} name={name} {...screens}>
          {Object.entries(pages).map(([path, Page]) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
        </Resource>
      ))}
      <CustomRoutes>
        <Route path="/account" element={<AccountPage />} />
      </CustomRoutes>
    </Admin>
  );
}
