import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Plain JavaScript: the launcher asks on Node 20.19 before anything is installed.

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled.
    return Object(error).code === 'EPERM';
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {string} what it prints; nothing when it finds nothing
 * @throws Error when this machine has no such program
 */
function answerOf(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (typeof Object(error).status === 'number') return '';
    throw new Error(`${program} does not say what runs here`, { cause: error });
  }
}

/** @param {number} pid */
function readProc(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/**
 * The command line of a process, empty when there is none (a zombie has none either).
 * @param {number} pid
 */
function commandLine(pid) {
  if (!Number.isInteger(pid) || pid <= 1 || !lives(pid)) return '';
  if (process.platform === 'linux') return readProc(pid);
  if (process.platform !== 'win32') return answerOf('ps', ['-p', String(pid), '-o', 'command=']);
  const command = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`;
  return answerOf('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command]);
}

/**
 * Whether `pid` still runs what has `words` on its command line, and is not a stranger with a reused number.
 * @param {number} pid
 * @param {string} words a script, or the folder that a program was given
 * @throws Error when this machine does not say what runs
 */
export function runs(pid, words) {
  return commandLine(pid).includes(words);
}

/**
 * Ends a process, and after `patience` milliseconds for good.
 * @param {number} pid
 * @param {string} words see `runs`
 * @param {{ patience?: number, politely?: NodeJS.Signals }} [how]
 */
export async function endProcess(pid, words, { patience = 10_000, politely = 'SIGTERM' } = {}) {
  const deadline = Date.now() + patience;
  signal(pid, politely);
  while (runs(pid, words) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (runs(pid, words)) signal(pid, 'SIGKILL');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already, which is what was wanted.
  }
}
