import { defineConfig } from 'vitest/config';

// Databases are made and migrated, also where other work shares the machine.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
