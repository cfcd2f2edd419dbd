import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@hoi/contract/node/free-port';
import { lives, startScript } from '../../e2e/support/child.ts';
import { administrator } from '../../e2e/support/system.ts';

export type Part = 'api' | 'web' | 'PostgreSQL';

interface Run {
  databaseOwnerUrl: string;
  children: { name: string; pid: number }[];
}

/** Small enough to be filled, large enough for a portal with demo content and PostgreSQL's log. */
const diskMegabytes = 700;

/** A disk of its own for the data directory, if we may make one. */
function mountSmallDisk(directory: string): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    const size = `size=${diskMegabytes}m,mode=755`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', directory], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The whole of it with demo content, started by the launcher as `npm start` does. */
export async function startWholeSystem() {
  const data = await mkdtemp(path.join(tmpdir(), 'hoi-faults-'));
  const ownDisk = mountSmallDisk(data);
  const [apiPort, webPort] = [await freePort(), await freePort()];
  const launcher = startScript('packages/tooling/bin/start.mjs', [], {
    DATA_DIR: data,
    API_PORT: String(apiPort),
    WEB_PORT: String(webPort),
    ADMIN_PASSWORD: administrator.password,
    WEATHER_URL: '',
    LOG_LEVEL: 'warn',
    DEMO: '1',
  });
  const cluster = path.join(data, 'postgres/cluster');

  async function run(): Promise<Run> {
    return JSON.parse(await readFile(path.join(data, 'run.json'), 'utf8'));
  }

  async function pidOf(part: Part): Promise<number> {
    if (part === 'PostgreSQL') {
      const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
      return Number(text.split('\n')[0]);
    }
    const { children } = await run();
    return children.find(({ name }) => name === part)?.pid ?? 0;
  }

  async function stop(): Promise<void> {
    await launcher.stop();
    if (ownDisk) execFileSync('umount', ['--lazy', data]);
    await rm(data, { recursive: true, force: true });
  }

  async function allLive(): Promise<boolean> {
    if (launcher.process.exitCode !== null) return false;
    const parts: Part[] = ['api', 'web', 'PostgreSQL'];
    const pids = await Promise.all(parts.map(pidOf));
    return pids.every((pid) => pid > 0 && lives(pid));
  }

  const deadline = Date.now() + 300_000;
  while (!launcher.output().includes('Cổng Hội is ready')) {
    if (launcher.process.exitCode === null && Date.now() < deadline) await wait(200);
    else {
      await stop();
      throw new Error(`the system does not start:\n${launcher.output()}`);
    }
  }
  return {
    site: `http://127.0.0.1:${webPort}`,
    api: `http://127.0.0.1:${apiPort}`,
    data: ownDisk ? data : null,
    cluster,
    ownerUrl: async () => (await run()).databaseOwnerUrl,
    output: launcher.output,
    pidOf,
    allLive,
    stop,
  };
}

export type WholeSystem = Awaited<ReturnType<typeof startWholeSystem>>;
