import { Admin, Resource } from 'react-admin';
import { Dashboard } from '#dashboard/dashboard.tsx';
import { AdminLayout } from '#layout/admin-layout.tsx';
import { SignInPage } from '#layout/sign-in-page.tsx';
import { theme } from '#layout/theme.ts';
import { authProvider, dataProvider } from '#providers/browser.ts';
import { i18nProvider } from '#providers/i18n.ts';
import { articles } from '#resources/articles/index.ts';
import { categories } from '#resources/categories/index.ts';

export function App() {
  return (
    <Admin
      title="Cổng Hội"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      theme={theme}
      layout={AdminLayout}
      loginPage={SignInPage}
      dashboard={Dashboard}
      disableTelemetry
      requireAuth
    >
      <Resource name="articles" {...articles} />
      <Resource name="categories" {...categories} />
    </Admin>
  );
}
