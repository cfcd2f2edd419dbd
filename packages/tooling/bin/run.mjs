import { continueUnderNode24, ensureInstalled } from './bootstrap.mjs';

// What npm's other scripts run: the program of `src` that is named first, with whatever was typed after it.

const [script = '', ...args] = process.argv.slice(2);
await ensureInstalled();
process.exit(await continueUnderNode24(script, args));
