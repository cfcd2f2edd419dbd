import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The command line of a process, or null when there is none (a zombie has none either).
 * @param {number} pid
 */
function commandLine(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return null;
  try {
    if (process.platform === 'linux') {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return line === '' ? null : line;
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * Whether `pid` still runs `script`, and is not a stranger with a reused number.
 * @param {number} pid
 * @param {string} script
 */
export function runs(pid, script) {
  return commandLine(pid)?.includes(script) ?? false;
}

/**
 * Ends a process: politely, and after `patience` milliseconds for good.
 * @param {number} pid
 * @param {string} script what it runs
 * @param {number} [patience]
 */
export async function endProcess(pid, script, patience = 10_000) {
  const deadline = Date.now() + patience;
  signal(pid, 'SIGTERM');
  while (runs(pid, script) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (runs(pid, script)) signal(pid, 'SIGKILL');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already, which is what was wanted.
  }
}
