import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads graphql's CommonJS entry; a second copy through Vite would be another realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: ['./test/global-setup.ts'],
    // A worker waits for PostgreSQL about half of its time: on two cores, two take two thirds as long as one.
    maxWorkers: 2,
    // The API is loaded once per worker, as production loads it once; for each file anew it took a third
    // more of the processor.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A notice that comes late on a busy machine; what has to be quick says so itself.
    expect: { poll: { timeout: 10_000 } },
  },
});
