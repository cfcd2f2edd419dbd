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

interface Program {
  name: string;
  /** From the root. */
  script: string;
  /** Of Node.js. */
  flags?: string[];
  args?: string[];
}

function start(program: Program, context: ServerContext, env = environment(context)): Child {
  const { name, flags = [], args = [] } = program;
  const script = path.join(root, program.script);
  const command = [process.execPath, ...flags, script, ...args];
  return startChild({ name, script, command, env, onLine: context.onLine });
}

const onDatabase = (context: ServerContext) => ({
  ...environment(context),
  ...databaseVariables(context.database),
});

/** The API, which migrates the database and then listens. */
export function startApi(context: ServerContext): Child {
  const api = context.watch
    ? { script: 'apps/api/src/main.ts', flags: ['--watch', '--watch-preserve-output'] }
    : { script: 'apps/api/build/main.js' };
  return start({ name: 'api', ...api }, context, onDatabase(context));
}

/** The command that fills an empty portal with demo content. */
export function startDemo(context: ServerContext): Child {
  const script = 'apps/api/src/cli/main.ts';
  return start({ name: 'demo content', script, args: ['seed-demo'] }, context, onDatabase(context));
}

const watcher = 'packages/tooling/src/run/watch.ts';

/** The public site: the built server, or in watch mode one that is built again on change. */
export function startWeb(context: ServerContext): Child {
  const script = context.watch ? watcher : 'apps/web/server/main.ts';
  // The site asks the API and no database.
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = environment(context);
  return start({ name: 'web', script, args: context.watch ? ['web'] : [] }, context, env);
}

/** In watch mode the back office has a server of its own, which passes GraphQL on to the API. */
export function startAdmin(context: ServerContext): Child {
  return start({ name: 'admin', script: watcher, args: ['admin'] }, context);
}
