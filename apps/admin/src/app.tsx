import { productName } from '@hoi/localization/words/frame/product';
import { CssBaseline } from '@mui/material';
import { CoreAdminUI } from 'ra-core';
import {
  AdminContext,
  AuthenticationError,
  CustomRoutes,
  Error as FaultPage,
  localStorageStore,
  Notification,
  Resource,
} from 'react-admin';
import { Route } from 'react-router-dom';
import { lazyScreen } from '#components/lazy-screen.ts';
import { Dashboard } from '#dashboard/dashboard.tsx';
import { AdminLayout } from '#layout/admin-layout.tsx';
import { AccessDeniedPage, NotFoundPage } from '#layout/full-notice.tsx';
import { SignInAgain } from '#layout/sign-in-again.tsx';
import { SignInRoute } from '#layout/sign-in-route.tsx';
import { theme } from '#layout/theme.ts';
import { Waiting } from '#layout/waiting.tsx';
import { createProviders } from '#providers/browser.ts';
import { queryClient } from '#providers/session.ts';
import { resources } from '#resources/resources.ts';

const providers = createProviders(resources);
const store = localStorageStore();

const AccountPage = lazyScreen(async () => (await import('#account/account-page.tsx')).AccountPage);

/** What `<Admin>` is made of: that brings along a sign-in page of its own, with all inputs and their forms. */
export function App() {
  return (
    <AdminContext {...providers} queryClient={queryClient} store={store} theme={theme}>
      <CssBaseline enableColorScheme />
      <CoreAdminUI
        title={productName}
        layout={AdminLayout}
        loading={Waiting}
        loginPage={SignInRoute}
        accessDenied={AccessDeniedPage}
        authenticationError={AuthenticationError}
        catchAll={NotFoundPage}
        error={FaultPage}
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
      </CoreAdminUI>
      <Notification />
      {/* Not in the layout, which comes after it is known who is there. */}
      <SignInAgain />
    </AdminContext>
  );
}
