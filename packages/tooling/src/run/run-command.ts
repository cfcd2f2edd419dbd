import path from 'node:path';
import { readSettings, type Settings } from '@hoi/contract/node/settings';
import { runProgram, say } from '../../bin/bootstrap.mjs';
import { releaseRun, takeRun } from '../../bin/run-lock.mjs';
import { root } from '../../bin/workspace-root.mjs';
import { databaseVariables, openDatabase } from './database.ts';
import { databaseClient, prepare } from './prepare.ts';

// `npm run hoi -- <command>`: on the given database, the running system's, or one started for it.

const script = path.join(import.meta.dirname, 'run-command.ts');
const operatorCommands = path.join(root, 'apps/api/src/cli/main.ts');
const withoutDatabase = new Set(['help', 'print-schema']);

type Addresses = Parameters<typeof databaseVariables>[0];

function needsDatabase(args: readonly string[]): boolean {
  const [command] = args;
  if (command === undefined || withoutDatabase.has(command)) return false;
  return !args.includes('--help') && !args.includes('-h');
}

function runOperatorCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return runProgram(process.execPath, [operatorCommands, ...args], env);
}

/** Calls `work` with a database that stays for that long; nobody else starts one meanwhile. */
async function withEmbedded(settings: Settings, work: (at: Addresses) => Promise<number>) {
  const run = { pid: process.pid, script, site: '', api: '', children: [] };
  const holder = await takeRun(settings.dataDirectory, run, say);
  if (holder?.databaseUrl && holder.site) {
    const { databaseUrl: url, databaseOwnerUrl: ownerUrl = url } = holder;
    return work({ url, ownerUrl });
  }
  if (holder) {
    const what = holder.site ? 'the system is still starting' : "another operator's command runs";
    throw new Error(`${what} (pid ${holder.pid}); try again in a moment`);
  }
  try {
    const database = await openDatabase(settings);
    return await work(database).finally(() => database.stop());
  } finally {
    releaseRun(settings.dataDirectory, process.pid);
  }
}

async function main(args: string[]): Promise<number> {
  const settings = readSettings();
  await prepare(databaseClient);
  const env = { ...process.env, DATA_DIR: settings.dataDirectory };
  if (!needsDatabase(args)) return runOperatorCommand(args.length > 0 ? args : ['--help'], env);
  const work = (at: Addresses) => runOperatorCommand(args, { ...env, ...databaseVariables(at) });
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl = url } = settings;
  return url && ownerUrl ? work({ url, ownerUrl }) : withEmbedded(settings, work);
}

// The command itself gets the signal and ends; after it, the database.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
