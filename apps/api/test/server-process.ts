import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@hoi/contract/node/free-port';
import { onTestFinished } from 'vitest';

const main = path.join(import.meta.dirname, '../src/main.ts');

/** Starts the real server as a process of its own; it is gone when the test is over. */
export async function startServer(settings: Record<string, string>) {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'hoi-main-test-'));
  const port = settings.API_PORT ?? String(await freePort());
  const env = { DATA_DIR: dataDirectory, API_PORT: port, WEATHER_URL: '', ...settings };
  const child = spawn(process.execPath, [main], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(dataDirectory, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${port}`;
  /** Status of /ready; while nothing answers, what the process has to say for itself. */
  const status = () =>
    fetch(`${url}/ready`).then(
      (response) => response.status,
      () => output.stderr,
    );
  /** Waits for it as long as the test may last: how long a start takes depends on what shares the machine. */
  const ready = async () => {
    while ((await status()) !== 200) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`the server ended: ${output.stderr}`);
      await wait(100);
    }
  };
  return { url, dataDirectory, child, output, ended, status, ready };
}
