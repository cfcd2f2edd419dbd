import { continueUnderNode24, ensureInstalled } from './bootstrap.mjs';

await ensureInstalled();
process.exit(await continueUnderNode24('gates/generate.ts', process.argv.slice(2)));
