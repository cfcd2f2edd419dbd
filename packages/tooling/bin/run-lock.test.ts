import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runs } from '../../../prisma/processes.mjs';
import { fixtureTree } from '../test/fixture-tree.ts';
import { liveRun, releaseRun, takeRun, updateRun } from './run-lock.mjs';

const script = path.basename(process.argv[1] ?? '');
const mine = {
  pid: process.pid,
  script,
  site: 'http://a.test',
  api: 'http://b.test',
  children: [],
};
const quiet = () => undefined;

// A number that no process has: Linux gives out 2^22 at most.
const nobody = 2 ** 22 + 1;

it('is taken once, and given back', async () => {
  const directory = fixtureTree({});
  expect(await takeRun(directory, mine, quiet)).toBeNull();
  expect(await takeRun(directory, { ...mine, site: 'http://c.test' }, quiet)).toEqual(mine);
  releaseRun(directory, process.pid);
  expect(liveRun(directory)).toBeNull();
});

it('is readable by its owner alone: it holds the database password', async () => {
  const directory = fixtureTree({});
  await takeRun(directory, mine, quiet);
  updateRun(directory, { ...mine, databaseUrl: 'postgresql://hoi:x@127.0.0.1/hoi' });
  expect(statSync(path.join(directory, 'run.json')).mode & 0o777).toBe(0o600);
});

it('is taken over from a run that was killed, and what that left running is ended', async () => {
  const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000) // orphan-of-a-test']);
  const ended = new Promise((resolve) => orphan.on('close', resolve));
  const child = { name: 'api', pid: orphan.pid ?? 0, script: 'orphan-of-a-test' };
  const stale = { ...mine, pid: nobody, children: [child] };
  const directory = fixtureTree({ 'run.json': JSON.stringify(stale) });
  const said: string[] = [];
  expect(await takeRun(directory, mine, (line) => said.push(line))).toBeNull();
  await ended;
  expect(said).toEqual([`stopping the api that an earlier start left running (pid ${orphan.pid})`]);
  expect(liveRun(directory)?.pid).toBe(process.pid);
});

it('leaves alone a stranger that got the number of a dead run', async () => {
  const stranger = { name: 'web', pid: process.pid, script: 'apps/web/server/main.ts' };
  const stale = { ...mine, script: 'run-system.ts', children: [stranger] };
  const directory = fixtureTree({ 'run.json': JSON.stringify(stale) });
  expect(await takeRun(directory, mine, quiet)).toBeNull();
  expect(runs(process.pid, script)).toBe(true);
});

it('survives a file that was cut short', async () => {
  const directory = fixtureTree({ 'run.json': '{ "pid": 12' });
  expect(await takeRun(directory, mine, quiet)).toBeNull();
});

it('is not given back by somebody else', async () => {
  const directory = fixtureTree({});
  await takeRun(directory, mine, quiet);
  releaseRun(directory, nobody);
  expect(existsSync(path.join(directory, 'run.json'))).toBe(true);
});
