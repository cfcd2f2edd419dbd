import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endProcess, runs, signal } from './processes.mjs';

/**
 * A PostgreSQL that was killed may leave its server running in its data directory, or its pid file
 * behind, whose number a stranger has by now: both are cleared.
 */
export async function clearPredecessor(data: string, log: (line: string) => void): Promise<void> {
  const pidFile = path.join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  if (runs(pid, data)) {
    log(`stopping the PostgreSQL that an earlier start left running (pid ${pid})`);
    // Its fast shutdown: what is open is rolled back.
    await endProcess(pid, data, { politely: 'SIGINT' });
  }
  await endOrphans(data);
  await rm(pidFile, { force: true });
}

/**
 * PostgreSQL's processes that work in this very data directory, without the server itself. Where there is
 * no /proc to look them up, PostgreSQL does not start beside them, by the memory that they share.
 */
function workersIn(data: string): number[] {
  if (!existsSync('/proc/self/cwd')) return [];
  const place = realpathSync(data);
  const isThere = (pid: string) => {
    try {
      // Somebody's shell may stand there too.
      const isPostgres = readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('postgres:');
      return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === place;
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isThere(name))
    .map(Number);
}

/**
 * A server that was killed outright leaves those behind that worked for it: a new one beside them would
 * spoil the data. They keep nothing that the log has not.
 */
async function endOrphans(data: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const orphans = workersIn(data);
    if (orphans.length === 0) return;
    for (const pid of orphans) signal(pid, 'SIGQUIT');
    await wait(100);
  }
  throw new Error(
    `${data}: processes of an earlier PostgreSQL do not end; end them and start again`,
  );
}
