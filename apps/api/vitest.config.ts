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
    // Also where other work shares the machine: what has to be quick says so itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
