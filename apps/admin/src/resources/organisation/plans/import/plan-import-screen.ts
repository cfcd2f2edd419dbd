import { lazyScreen } from '#components/lazy-screen.ts';

export const PlanImportScreen = lazyScreen(
  async () => (await import('./plan-import-page.tsx')).PlanImportPage,
);
