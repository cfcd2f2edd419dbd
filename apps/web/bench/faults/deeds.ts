import { execFileSync, spawnSync } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startScript } from '../../e2e/support/child.ts';
import { firstLine } from '../../e2e/support/system.ts';
import type { Part, WholeSystem } from './running-system.ts';

/** What is done to a system; each deed ends when the fault is over and healing begins. */
export interface Deed {
  name: string;
  /** Servers die in it: who asks that very moment reaches nobody. */
  kills: boolean;
  act(system: WholeSystem): Promise<void>;
}

async function kill(system: WholeSystem, part: Part): Promise<void> {
  const pid = await system.pidOf(part);
  if (pid > 0) process.kill(pid, 'SIGKILL');
}

/** Killed, and not able to start for so long, as one that misses its files. */
async function stopPostgres(system: WholeSystem, seconds: number): Promise<void> {
  const control = path.join(system.cluster, 'global/pg_control');
  await kill(system, 'PostgreSQL');
  await rename(control, `${control}.away`);
  await wait(seconds * 1000);
  await rename(`${control}.away`, control);
}

/** The server with all that works for it. */
async function pausePostgres(system: WholeSystem, seconds: number): Promise<void> {
  const server = await system.pidOf('PostgreSQL');
  const workers = execFileSync('pgrep', ['-P', String(server)], { encoding: 'utf8' });
  const all = [server, ...workers.trim().split('\n').map(Number)];
  const signal = (name: NodeJS.Signals) => {
    for (const pid of all) {
      try {
        process.kill(pid, name);
      } catch {
        // It has ended by itself.
      }
    }
  };
  signal('SIGSTOP');
  await wait(seconds * 1000);
  signal('SIGCONT');
}

async function lockArticles(system: WholeSystem, seconds: number): Promise<void> {
  const args = [await system.ownerUrl(), 'articles', String(seconds)];
  const holder = startScript('apps/api/bench/hold-lock.ts', args, {});
  if ((await firstLine(holder)) !== 'held') throw new Error(holder.output());
  await holder.ended;
}

/** Leaves no byte on the disk of the data directory: PostgreSQL, its log and the uploads. */
async function fillDisk(directory: string, seconds: number): Promise<void> {
  const filler = path.join(directory, 'filler');
  const over = Date.now() + seconds * 1000;
  while (Date.now() < over) {
    // It ends badly, which is what it is for.
    const flags = ['oflag=append', 'conv=notrunc', 'bs=64K'];
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, ...flags]);
    await wait(500);
  }
  await rm(filler);
}

/** Ten, in an order nobody knows. */
async function killAtRandom(system: WholeSystem, seconds: number): Promise<void> {
  const parts: Part[] = ['api', 'web', 'PostgreSQL'];
  for (let at = 0; at < 10; at++) {
    await kill(system, parts[Math.floor(Math.random() * parts.length)] ?? 'api');
    await wait(seconds * 100 * (0.5 + Math.random()));
  }
}

/** All that is done in turn, `share` of the usual time each; without a disk of its own none is filled. */
export function deeds(share: number, disk: string | null): Deed[] {
  const for30 = Math.round(30 * share);
  const for20 = Math.round(20 * share);
  const all: Deed[] = [
    { name: `PostgreSQL stopped ${for30} s`, kills: false, act: (s) => stopPostgres(s, for30) },
    { name: `PostgreSQL paused ${for20} s`, kills: false, act: (s) => pausePostgres(s, for20) },
    { name: `articles locked ${for20} s`, kills: false, act: (s) => lockArticles(s, for20) },
  ];
  if (disk) {
    all.push({ name: `disk full ${for20} s`, kills: false, act: () => fillDisk(disk, for20) });
  }
  all.push({ name: 'ten random kills', kills: true, act: (s) => killAtRandom(s, 60 * share) });
  return all;
}
