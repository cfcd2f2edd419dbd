import path from 'node:path';
import type { Settings } from '@hoi/contract/node/settings';
import { root } from '../../bin/workspace-root.mjs';
import { type Child, startChild } from './child.ts';
import { type Database, databaseVariables } from './database.ts';

export interface ServerContext {
  settings: Settings;
  database: Database;
  watch: boolean;
  onLine(line: string): void;
}

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
    env: { ...environment(context), ...databaseVariables(context.database) },
    onLine: context.onLine,
  });
}

/** The command that fills an empty portal with demo content. */
export function startDemo(context: ServerContext): Child {
  const script = path.join(root, 'apps/api/src/cli/main.ts');
  return startChild({
    name: 'demo content',
    script,
    command: [process.execPath, script, 'seed-demo'],
    env: { ...environment(context), ...databaseVariables(context.database) },
    onLine: context.onLine,
  });
}

/** The public site: the built server, or in watch mode one that is built again on change. */
export function startWeb(context: ServerContext): Child {
  const built = path.join(root, 'apps/web/server/main.ts');
  const script = context.watch ? path.join(import.meta.dirname, 'watch-web.ts') : built;
  // The site asks the API and no database.
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = environment(context);
  const command = [process.execPath, script];
  return startChild({ name: 'web', script, command, env, onLine: context.onLine });
}

/** In watch mode the back office has a server of its own, which passes GraphQL on to the API. */
export function startAdmin(context: ServerContext): Child {
  const script = path.join(import.meta.dirname, 'watch-admin.ts');
  const command = [process.execPath, script];
  const env = environment(context);
  return startChild({ name: 'admin', script, command, env, onLine: context.onLine });
}
