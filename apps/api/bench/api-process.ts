import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '@hoi/contract/node/free-port';
import { siteKeyReader } from '@hoi/contract/node/site-key-file';

export interface RunningApi {
  url: string;
  siteKey: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts the API in production mode on a free port, from its sources: what is built may be older than they are.
 * @param preload a file that is imported before the API
 * @param entry the file that is run
 */
export async function startApi(
  database: { url: string; ownerUrl: string },
  dataDirectory: string,
  { preload, entry = 'src/main.ts' }: { preload?: string; entry?: string } = {},
): Promise<RunningApi> {
  const port = await freePort();
  const main = path.join(import.meta.dirname, '..', entry);
  const child = spawn(process.execPath, [...(preload ? ['--import', preload] : []), main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATA_DIR: dataDirectory,
      API_PORT: String(port),
      WEATHER_URL: '',
      LOG_LEVEL: 'error',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 300; i++) {
    const ready = await fetch(`${url}/ready`).catch(() => null);
    if (ready?.ok) {
      const siteKey = siteKeyReader(dataDirectory)() ?? '';
      const stop = async () => {
        const ended = new Promise((resolve) => child.on('close', resolve));
        child.kill('SIGTERM');
        await ended;
      };
      return { url, siteKey, process: child, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the API did not become ready within 30 s');
}
