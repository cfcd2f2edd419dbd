import { defineConfig } from 'vitest/config';

// Bodies and texts made at random take their time on a busy machine; what has to be quick says so itself.
export default defineConfig({ test: { testTimeout: 30_000 } });
