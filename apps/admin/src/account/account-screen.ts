import { lazyScreen } from '#components/lazy-screen.ts';

export const AccountScreen = lazyScreen(
  async () => (await import('./account-page.tsx')).AccountPage,
);
