import { defineConfig } from 'vitest/config';

// The tool reads the default export.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['./support/global-setup.ts'],
    // One system serves all walks; two cores carry it and one browser.
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Longer than the servers take to finish what they are at.
    teardownTimeout: 60_000,
  },
});
