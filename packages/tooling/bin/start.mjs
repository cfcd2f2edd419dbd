import { continueUnderNode24, ensureInstalled, say } from './bootstrap.mjs';
import { preflight } from './preflight.mjs';
import { releaseRun } from './run-lock.mjs';

// Checks, installs, and runs the whole system until it is stopped; with --watch, as `npm run dev` does.

/** @type {string | undefined} */
let dataDirectory;
process.on('exit', () => {
  if (dataDirectory) releaseRun(dataDirectory, process.pid);
});
try {
  dataDirectory = await preflight(process.env, say);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
if (process.env.npm_lifecycle_event) stopWithParent();
await ensureInstalled();
process.exit(await continueUnderNode24('run/run-system.ts', process.argv.slice(2)));

/** When npm is killed without a chance to say so, what it started ends too. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 1000);
  watch.unref();
}
