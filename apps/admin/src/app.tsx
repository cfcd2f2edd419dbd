import { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { AccountScreen } from '#account/account-screen.ts';
import { Dashboard } from '#dashboard/dashboard.tsx';
import { AdminLayout } from '#layout/admin-layout.tsx';
import { AccessDeniedPage, NotFoundPage } from '#layout/full-notice.tsx';
import { SignInPage } from '#layout/sign-in-page.tsx';
import { theme } from '#layout/theme.ts';
import { authProvider, dataProvider } from '#providers/browser.ts';
import { i18nProvider } from '#providers/i18n.ts';
import { audit } from '#resources/access/audit/index.ts';
import { partners } from '#resources/access/partners/index.ts';
import { users } from '#resources/access/users/index.ts';
import { albums } from '#resources/newsroom/albums/index.ts';
import { articles } from '#resources/newsroom/articles/index.ts';
import { categories } from '#resources/newsroom/categories/index.ts';
import { imports } from '#resources/newsroom/imports/index.ts';
import { media } from '#resources/newsroom/media/index.ts';
import { pages } from '#resources/newsroom/pages/index.ts';
import { committees } from '#resources/organisation/committees/index.ts';
import { congresses } from '#resources/organisation/congresses/index.ts';
import { people } from '#resources/organisation/people/index.ts';
import { PlanImportScreen } from '#resources/organisation/plans/import/plan-import-screen.ts';
import { plans } from '#resources/organisation/plans/index.ts';
import { UnitContactsScreen } from '#resources/organisation/units/contacts/unit-contacts-screen.ts';
import { units } from '#resources/organisation/units/index.ts';
import { links } from '#resources/portal/links/index.ts';
import { menus } from '#resources/portal/menus/index.ts';
import { polls } from '#resources/portal/polls/index.ts';
import { settings } from '#resources/portal/settings/index.ts';

// Without a network what is saved fails at once and says so, rather than wait unseen for better days.
const queryClient = new QueryClient({
  defaultOptions: { mutations: { networkMode: 'always' } },
});

export function App() {
  return (
    <Admin
      title="Cổng Hội"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
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
      <Resource name="articles" {...articles} />
      <Resource name="categories" {...categories} />
      <Resource name="pages" {...pages} />
      <Resource name="media" {...media} />
      <Resource name="albums" {...albums} />
      <Resource name="polls" {...polls} />
      <Resource name="links" {...links} />
      <Resource name="menus" {...menus} />
      <Resource name="settings" {...settings} />
      <Resource name="units" {...units} />
      <Resource name="plans" {...plans} />
      <Resource name="people" {...people} />
      <Resource name="committees" {...committees} />
      <Resource name="congresses" {...congresses} />
      <Resource name="imports" {...imports} />
      <Resource name="partners" {...partners} />
      <Resource name="users" {...users} />
      <Resource name="audit" {...audit} />
      <CustomRoutes>
        <Route path="/account" element={<AccountScreen />} />
        <Route path="/plans/import" element={<PlanImportScreen />} />
        <Route path="/units/contacts" element={<UnitContactsScreen />} />
      </CustomRoutes>
    </Admin>
  );
}
