import { runSystem } from './run-system.mjs';

await runSystem([]);
