import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest, root, workspaceDirectories } from './workspace-root.mjs';

// Plain JavaScript: this runs on Node 20.19 before anything is installed.

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.hoi-stamp');
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

/**
 * Runs a program to its end, handing it the signals that arrive meanwhile.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 when a signal ended it
 */
export function runProgram(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env, shell: windows });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      if (signal === 'SIGKILL') console.error(`${path.basename(command)} was killed`);
      resolve(code ?? 128);
    });
  });
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
  const code = await runProgram('npx', args, process.env);
  if (code !== 0) {
    console.error('Installing failed; the lines above say why. Try again when it is mended.');
    process.exit(code === 128 ? 130 : 1);
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
