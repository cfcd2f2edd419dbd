import { defineConfig } from 'vitest/config';

// The gates' tests start compilers and linters.
export default defineConfig({ test: { maxWorkers: 2, testTimeout: 60_000 } });
