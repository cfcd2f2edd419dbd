import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@hoi/contract/node/free-port';
import { type Child, projectRoot, runScript, startScript, untilAnswers } from './child.ts';
import { oldPageFile } from './old-page.ts';
import { startWeatherService } from './weather-service.ts';

export const administrator = { email: 'quantri@hoi.local', password: 'Mua-lua-vang-2026' } as const;

export interface System {
  siteUrl: string;
  apiUrl: string;
  /** What its servers were started with, for one more of them. */
  env: Readonly<Record<string, string>>;
  /** Takes a part away, as it goes in the middle of the day. */
  lose(part: 'PostgreSQL' | 'API'): Promise<void>;
  stop(): Promise<void>;
}

function assertBuilt(): void {
  for (const bundle of ['apps/web/build/server/index.js', 'apps/admin/dist/index.html']) {
    if (!existsSync(path.join(projectRoot, bundle))) {
      throw new Error(`${bundle} is missing: run "npm run build" first`);
    }
  }
}

/** What a program says first, as soon as the line is whole. */
export async function firstLine(child: Child): Promise<string> {
  for (let waits = 0; waits < 600; waits++) {
    const [line, rest] = child.output().split('\n');
    if (line && rest !== undefined) return line;
    if (child.process.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no database: ${child.output()}`);
}

/** Starts the whole of it as `npm start` does, with demo content and the old page, on free ports. */
export async function startSystem(): Promise<System> {
  assertBuilt();
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'hoi-e2e-'));
    stops.push(() => rm(dataDirectory, { recursive: true, force: true }));
    const weather = await startWeatherService();
    stops.push(weather.stop);
    const database = startScript('apps/api/test/disposable-database.ts', [], {});
    stops.push(database.stop);
    const [apiPort, webPort] = [await freePort(), await freePort()];
    const apiUrl = `http://127.0.0.1:${apiPort}`;
    const siteUrl = `http://127.0.0.1:${webPort}`;
    const [databaseUrl = '', ownerUrl = ''] = (await firstLine(database)).split(' ');
    const env = {
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: ownerUrl,
      DATA_DIR: dataDirectory,
      API_PORT: String(apiPort),
      WEB_PORT: String(webPort),
      ADMIN_PASSWORD: administrator.password,
      WEATHER_URL: weather.url,
      LOG_LEVEL: 'warn',
    };
    const api = startScript('apps/api/build/main.js', [], env);
    stops.push(api.stop);
    await untilAnswers(api, `${apiUrl}/ready`);
    await runScript('apps/api/src/cli/main.ts', ['seed-demo'], env);
    await runScript('apps/api/src/cli/main.ts', ['import-legacy', await oldPageFile()], env);
    const web = startScript('apps/web/server/main.ts', [], env);
    stops.push(web.stop);
    await untilAnswers(web, `${siteUrl}/ready`);
    const lose: System['lose'] = (part) => (part === 'API' ? api : database).stop();
    return { siteUrl, apiUrl, env, lose, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
