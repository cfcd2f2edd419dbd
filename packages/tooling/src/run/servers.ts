import path from 'node:path';
import type { Settings } from '@hoi/api/env';
import { root } from '../../bin/workspace-root.mjs';
import { type Child, startChild } from './child.ts';

export interface ServerContext {
  settings: Settings;
  databaseUrl: string;
  watch: boolean;
  onLine(line: string): void;
}

const viteDevPort = 5173;

/** The settings as the servers get them: what was left out is filled in, so that all agree. */
function environment({ settings, watch }: ServerContext): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: watch ? 'development' : (process.env.NODE_ENV ?? 'production'),
    DATA_DIR: settings.dataDirectory,
    API_URL: settings.apiUrl,
    SITE_URL: settings.siteUrl,
  };
}

/** The API, which migrates the database and then listens. */
export function startApi(context: ServerContext): Child {
  const script = path.join(root, 'apps/api/src/main.ts');
  const flags = context.watch ? ['--watch', '--watch-preserve-output'] : [];
  return startChild({
    name: 'api',
    script,
    command: [process.execPath, ...flags, script],
    env: { ...environment(context), DATABASE_URL: context.databaseUrl },
    onLine: context.onLine,
  });
}

/** The public site: the built server, or Remix's own development server, which rebuilds on change. */
export function startWeb(context: ServerContext): Child {
  const directory = path.join(root, 'apps/web');
  const { host, webPort } = context.settings;
  const script = path.join(directory, 'server/main.ts');
  const remix = path.join(directory, 'node_modules/@remix-run/dev/dist/cli.js');
  const development = [remix, 'vite:dev', '--host', host, '--port', String(webPort)];
  const { DATABASE_URL: _, ...env } = environment(context);
  return startChild({
    name: 'web',
    script: context.watch ? remix : script,
    command: [process.execPath, ...(context.watch ? development : [script])],
    ...(context.watch && { directory }),
    env,
    onLine: context.onLine,
  });
}

/** In watch mode the back office has a server of its own, which passes GraphQL on to the API. */
export function startAdmin(context: ServerContext): Child {
  const directory = path.join(root, 'apps/admin');
  const script = path.join(root, 'node_modules/vite/bin/vite.js');
  const { host } = context.settings;
  const port = String(viteDevPort);
  return startChild({
    name: 'admin',
    script,
    command: [process.execPath, script, '--host', host, '--port', port, '--strictPort'],
    directory,
    env: environment(context),
    onLine: context.onLine,
  });
}
