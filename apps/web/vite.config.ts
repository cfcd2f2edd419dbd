import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { siteDevelopmentServer } from './server/development.ts';

export default defineConfig({
  plugins: [
    siteDevelopmentServer(),
    remix({
      ignoredRouteFiles: ['**/*.test.*'],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  build: {
    target: 'es2022',
    // The content security policy allows no data: addresses for fonts, styles or scripts.
    assetsInlineLimit: 0,
  },
});
