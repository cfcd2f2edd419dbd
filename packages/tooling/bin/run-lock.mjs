import {
  accessSync,
  constants,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { endProcess, runs } from '../../../prisma/processes.mjs';

/**
 * What DATA_DIR/run.json says of the system that runs there.
 * @typedef {object} Run
 * @property {number} pid the process that owns the run
 * @property {string} script what that process runs, to tell it from a stranger with a reused number
 * @property {string} site
 * @property {string} api
 * @property {string} [databaseUrl] of the embedded PostgreSQL, once it runs; hence the file's mode 0600
 * @property {string} [databaseOwnerUrl] the same for the role that owns it
 * @property {{ name: string, pid: number, script: string }[]} children
 */

/** @param {string} dataDirectory */
function fileIn(dataDirectory) {
  return path.join(dataDirectory, 'run.json');
}

/**
 * @param {string} dataDirectory
 * @returns {Run | null}
 */
function readRun(dataDirectory) {
  try {
    return JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The run that is alive in this data directory, or null.
 * @param {string} dataDirectory
 */
export function liveRun(dataDirectory) {
  const run = readRun(dataDirectory);
  return run && runs(run.pid, run.script) ? run : null;
}

/**
 * @param {string} dataDirectory
 * @param {Run} run
 */
function writeAside(dataDirectory, run) {
  const aside = `${fileIn(dataDirectory)}.${process.pid}`;
  writeFileSync(aside, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  return aside;
}

/**
 * Changes what the owner of the run says of it.
 * @param {string} dataDirectory
 * @param {Run} run
 */
export function updateRun(dataDirectory, run) {
  renameSync(writeAside(dataDirectory, run), fileIn(dataDirectory));
}

/**
 * @param {string} dataDirectory
 * @throws Error whose one line names the setting to change
 */
function refuseReadOnly(dataDirectory) {
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    accessSync(dataDirectory, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = Object(error);
    throw new Error(
      `DATA_DIR: ${dataDirectory} cannot be written (${code}); set DATA_DIR to a folder that this user may write`,
      { cause: error },
    );
  }
}

/**
 * Takes the data directory for `run`. What a killed predecessor left running is ended first.
 * @param {string} dataDirectory
 * @param {Run} run
 * @param {(line: string) => void} say
 * @returns {Promise<Run | null>} the live run that holds the directory; null when it is ours now
 */
export async function takeRun(dataDirectory, run, say) {
  refuseReadOnly(dataDirectory);
  const holder = liveRun(dataDirectory);
  if (holder) return holder;
  const stale = readRun(dataDirectory);
  for (const child of stale?.children ?? []) {
    if (!runs(child.pid, child.script)) continue;
    say(`stopping the ${child.name} that an earlier start left running (pid ${child.pid})`);
    await endProcess(child.pid, child.script);
  }
  rmSync(fileIn(dataDirectory), { force: true });
  const aside = writeAside(dataDirectory, run);
  try {
    // A hard link fails when somebody else was faster, which a rename would hide.
    linkSync(aside, fileIn(dataDirectory));
  } catch (error) {
    const faster = liveRun(dataDirectory);
    if (!faster) throw error;
    return faster;
  } finally {
    rmSync(aside, { force: true });
  }
  return null;
}

/**
 * Gives the directory back, if `pid` holds it.
 * @param {string} dataDirectory
 * @param {number} pid
 */
export function releaseRun(dataDirectory, pid) {
  if (readRun(dataDirectory)?.pid === pid) rmSync(fileIn(dataDirectory), { force: true });
}
