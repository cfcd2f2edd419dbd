import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';

// In watch mode the public site is built and served as in production, again after every change: its
// routes live on what server/main.ts hands them, which Remix's own development server does not.

const directory = path.join(root, 'apps/web');
const remix = path.join(directory, 'node_modules/@remix-run/dev/dist/cli.js');
const watched = ['apps/web/app', 'apps/web/server', 'packages'].map((name) =>
  path.join(root, name),
);
// Editors write several files at once.
const quietMs = 200;

let server: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;
let building = false;

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

async function rebuild(): Promise<void> {
  if (building) return changed();
  building = true;
  const build = spawn(process.execPath, [remix, 'vite:build', '--logLevel', 'warn'], {
    cwd: directory,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await ended(build);
  building = false;
  if (code !== 0) return say('the public site does not build; the last good build stays');
  if (server && server.exitCode === null) {
    server.kill('SIGTERM');
    await ended(server);
  }
  server = spawn(process.execPath, [path.join(directory, 'server/main.ts')], { stdio: 'inherit' });
  say('the public site is built afresh');
}

function changed(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void rebuild(), quietMs);
}

for (const place of watched) {
  watch(place, { recursive: true }, (_, name) => {
    if (name && !/node_modules|generated|\.test\./.test(name)) changed();
  });
}
process.on('SIGTERM', async () => {
  server?.kill('SIGTERM');
  if (server && server.exitCode === null) await ended(server);
  process.exit(0);
});
await rebuild();
