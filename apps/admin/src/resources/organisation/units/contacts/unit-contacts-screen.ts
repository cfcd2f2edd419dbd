import { lazyScreen } from '#components/lazy-screen.ts';

export const UnitContactsScreen = lazyScreen(
  async () => (await import('./unit-contacts-page.tsx')).UnitContactsPage,
);
