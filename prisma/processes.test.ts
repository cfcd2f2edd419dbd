import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { clearPredecessor } from './predecessor.ts';
import { endProcess, runs } from './processes.mjs';

// A number that no process has: Linux gives out 2^22 at most.
const nobody = 2 ** 22 + 1;

async function temporaryDirectory() {
  const directory = await mkdtemp(path.join(tmpdir(), 'hoi-processes-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** The test goes on as if on this system, whose programs answer as they do there. */
async function onSystem(platform: string) {
  const real = process.platform;
  Object.defineProperty(process, 'platform', { value: platform });
  onTestFinished(() => void Object.defineProperty(process, 'platform', { value: real }));
  if (platform !== 'win32') return;
  // Windows' own way of asking, answered by what this machine knows of that process.
  const directory = await temporaryDirectory();
  const script = `#!/bin/sh
exec ps -o command= -p "$(echo "$4" | sed "s/^.*Win32_Process -Filter 'ProcessId=\\([0-9]*\\)'.*$/\\1/")"
`;
  await writeFile(path.join(directory, 'powershell.exe'), script);
  await chmod(path.join(directory, 'powershell.exe'), 0o755);
  vi.stubEnv('PATH', `${directory}:/usr/bin:/bin`);
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** A process that has these words on its command line, ends when it is asked to, and says how it ended. */
async function someProcess(words: string, onAsked = 'process.exit(0)') {
  const script = `process.on('SIGINT', () => ${onAsked}); process.stdout.write('up'); setInterval(() => {}, 1e3)`;
  const child = spawn(process.execPath, ['-e', script, words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return { pid: child.pid ?? 0, ended };
}

describe.each(['linux', 'darwin', 'win32'])('what runs, asked as on %s', (platform) => {
  it('is known by its command line, and not by its number', async () => {
    const { pid, ended } = await someProcess('/du lieu/cluster');
    await onSystem(platform);
    expect(runs(pid, '/du lieu/cluster')).toBe(true);
    expect(runs(pid, '/khac/cluster')).toBe(false);
    process.kill(pid, 'SIGKILL');
    await ended;
    expect(runs(pid, '/du lieu/cluster')).toBe(false);
    for (const none of [nobody, 0, 1, -1, Number.NaN]) expect(runs(none, 'node')).toBe(false);
  });

  it('is ended before its data directory is opened again', async () => {
    const data = await temporaryDirectory();
    const server = await someProcess(data);
    await writeFile(path.join(data, 'postmaster.pid'), `${server.pid}\n${data}\n`);
    await onSystem(platform);
    const said: string[] = [];
    await clearPredecessor(data, (line) => said.push(line));
    expect(await server.ended).toBe(0);
    expect(said).toEqual([expect.stringContaining(`(pid ${server.pid})`)]);
    await expect(readFile(path.join(data, 'postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  it('is left alone when it only has the number of a server that is no more', async () => {
    const data = await temporaryDirectory();
    const stranger = await someProcess('somebody else');
    await writeFile(path.join(data, 'postmaster.pid'), `${stranger.pid}\n${data}\n`);
    await onSystem(platform);
    await clearPredecessor(data, () => expect.unreachable());
    await expect(readFile(path.join(data, 'postmaster.pid'))).rejects.toThrow('ENOENT');
    expect(runs(stranger.pid, 'somebody else')).toBe(true);
  });
});

it('where nobody says what runs, the pid file of what may be a live server stays', async () => {
  const data = await temporaryDirectory();
  const server = await someProcess(data);
  await writeFile(path.join(data, 'postmaster.pid'), `${server.pid}\n${data}\n`);
  await onSystem('darwin');
  await mkdir(path.join(data, 'no-programs'));
  vi.stubEnv('PATH', path.join(data, 'no-programs'));
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(clearPredecessor(data, () => undefined)).rejects.toThrow(/^ps does not say/);
  expect(await readFile(path.join(data, 'postmaster.pid'), 'utf8')).toContain(String(server.pid));
});

it('what does not end when it is asked to is ended for good', async () => {
  const { pid, ended } = await someProcess('stubborn', 'undefined');
  await endProcess(pid, 'stubborn', { politely: 'SIGINT', patience: 300 });
  expect(await ended).toBe('SIGKILL');
});
