import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@hoi/contract/node/free-port';
import { expect, it, onTestFinished } from 'vitest';
import { lives, startScript } from './support/child.ts';

const soon = { timeout: 30_000, interval: 50 };
// A second for whoever distributes requests, for the API and the site each, and the database.
const endedWithinMs = 10_000;

interface Run {
  children: { name: string; pid: number }[];
}

async function startWhole() {
  const data = await mkdtemp(path.join(tmpdir(), 'hoi-launcher-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const [apiPort, webPort] = [String(await freePort()), String(await freePort())];
  const launcher = startScript('packages/tooling/src/run/run-system.ts', [], {
    DATA_DIR: data,
    API_PORT: apiPort,
    WEB_PORT: webPort,
    DEMO: '0',
    WEATHER_URL: '',
    LOG_LEVEL: 'warn',
  });
  onTestFinished(launcher.stop);
  const status = (port: string) =>
    fetch(`http://127.0.0.1:${port}/ready`).then(
      (answer) => answer.status,
      () => 0,
    );
  const bothReady = async () => [await status(apiPort), await status(webPort)];
  await expect.poll(launcher.output, { ...soon, timeout: 90_000 }).toContain('is ready');
  const pidOf = async (name: string) => {
    const run: Run = JSON.parse(await readFile(path.join(data, 'run.json'), 'utf8'));
    return run.children.find((child) => child.name === name)?.pid ?? 0;
  };
  const databasePid = async () =>
    Number.parseInt(await readFile(path.join(data, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
  return { launcher, bothReady, pidOf, databasePid };
}

it('starts again what is killed, and ends all of it on Ctrl-C', async () => {
  const { launcher, bothReady, pidOf, databasePid } = await startWhole();
  for (const name of ['api', 'web']) {
    const killed = await pidOf(name);
    expect(killed).toBeGreaterThan(0);
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => pidOf(name), soon).not.toBe(killed);
    await expect.poll(bothReady, soon).toEqual([200, 200]);
    expect(launcher.output()).toContain(`the ${name} server was ended by SIGKILL`);
    expect(launcher.process.exitCode).toBeNull();
  }
  const pids = [await pidOf('api'), await pidOf('web'), await databasePid()];
  expect(pids.map(lives)).toEqual([true, true, true]);
  const begun = performance.now();
  launcher.process.kill('SIGINT');
  expect(await launcher.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(endedWithinMs);
  expect(pids.map(lives)).toEqual([false, false, false]);
  expect(await bothReady()).toEqual([0, 0]);
}, 180_000);
