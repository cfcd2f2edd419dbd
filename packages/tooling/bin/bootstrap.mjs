import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signal } from '../../../prisma/processes.mjs';
import { readManifest, root, workspaceDirectories } from './workspace-root.mjs';

// Plain JavaScript: this runs on Node 20.19 before anything is installed.

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.hoi-stamp');
/** The exit code of what a person has stopped. */
export const interrupted = 130;

const windows = process.platform === 'win32';
const newerNode = path.join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/** @param {string} line */
export function say(line) {
  console.log(`▸ ${line}`);
}

/** What decides whether the installed packages are the right ones. */
function installationHash() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = ['.', ...workspaceDirectories()].map(
    (directory) => `${directory}/package.json`,
  );
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests]) {
    const file = path.join(root, name);
    if (existsSync(file)) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function isInstalled() {
  if (!existsSync(newerNode) || !existsSync(stamp)) return false;
  const complete = workspaceDirectories().every((directory) => {
    const manifest = readManifest(path.join(root, directory));
    const needed = { ...manifest?.dependencies, ...manifest?.devDependencies };
    return (
      Object.keys(needed).length === 0 || existsSync(path.join(root, directory, 'node_modules'))
    );
  });
  return complete && readFileSync(stamp, 'utf8') === installationHash();
}

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(signal: NodeJS.Signals) => void} hear gets the signals that come meanwhile
 */
function run(command, args, options, hear) {
  // First: a signal between the two would end us and leave the program behind.
  for (const signal of signals) process.on(signal, hear);
  const child = spawn(command, args, { cwd: root, shell: windows, ...options });
  /** @type {Promise<number>} its exit code; 128 when a signal ended it */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') console.error(`${path.basename(command)} was killed`);
      resolve(code ?? 128);
    });
  });
  const heardOut = ended.finally(() => {
    for (const signal of signals) process.off(signal, hear);
  });
  return { child, ended: heardOut };
}

/**
 * Runs a program to its end, handing it the signals that arrive meanwhile.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 when a signal ended it
 */
export function runProgram(command, args, env) {
  const options = { stdio: /** @type {const} */ ('inherit'), env };
  const { child, ended } = run(command, args, options, (signal) => child.kill(signal));
  return ended;
}

/** @type {Map<number, Promise<number>>} the programs that run in a group of their own, by process id */
const groups = new Map();
// What is told to end and does not within this time is killed.
const patience = 5000;

/**
 * Tells a process that was started detached, and all that it has started.
 * @param {number} group
 * @param {NodeJS.Signals} name
 */
export function signalGroup(group, name) {
  signal(windows ? group : -group, name);
}

/** Ends what `runWithChildren` has started, and whatever that has started. */
export async function endPrograms() {
  await Promise.all(
    [...groups].map(async ([group, ended]) => {
      signalGroup(group, 'SIGINT');
      const timer = setTimeout(() => signalGroup(group, 'SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
      // The first has ended; one that it left behind has not heard of it.
      signalGroup(group, 'SIGKILL');
    }),
  );
}

/**
 * Runs a program that starts others to its end. A signal that comes meanwhile ends all of them.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 130 when a signal came
 */
export async function runWithChildren(command, args, env) {
  let stopped = false;
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env, detached: !windows };
  const { child, ended } = run(command, args, options, () => {
    stopped = true;
    void endPrograms();
  });
  if (child.pid) groups.set(child.pid, ended);
  const code = await ended;
  if (child.pid) groups.delete(child.pid);
  return stopped ? interrupted : code;
}

/** The pnpm that package.json pins, as arguments of npx. */
export function pinnedPnpm() {
  const version = readManifest(root)?.packageManager;
  if (!version) throw new Error('package.json: "packageManager" must pin pnpm');
  return ['--yes', version];
}

/** Installs what the lock file says, unless that is what is there. Ends the process when it fails. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const pnpm = pinnedPnpm();
  say(`installing packages with ${pnpm.at(-1)} (some minutes on a first start)`);
  const flags = ['--frozen-lockfile', '--config.confirmModulesPurge=false'];
  const args = [...pnpm, 'install', ...flags, '--reporter=append-only'];
  const code = await runWithChildren('npx', args, process.env);
  if (code === interrupted) {
    say('stopped while installing: nothing of it runs any more; the next start goes on from here');
    process.exit(interrupted);
  }
  if (code !== 0) {
    console.error('Installing failed; the lines above say why. Try again when it is mended.');
    process.exit(1);
  }
  writeFileSync(stamp, installationHash());
}

/**
 * Goes on under the workspace's own Node.js 24, with its programs first on the path.
 * @param {string} script relative to packages/tooling/src
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export function continueUnderNode24(script, args) {
  const separator = windows ? ';' : ':';
  const programs = [path.dirname(newerNode), path.join(modules, '.bin')].join(separator);
  const file = path.join(root, 'packages', 'tooling', 'src', script);
  const env = {
    ...process.env,
    PATH: `${programs}${separator}${process.env.PATH ?? ''}`,
    // Keeps the TypeScript that Node has stripped: a second start saves a third of its time.
    NODE_COMPILE_CACHE: path.join(modules, '.cache', 'node'),
  };
  return runProgram(newerNode, [file, ...args], env);
}
