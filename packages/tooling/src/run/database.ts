import path from 'node:path';
import type { Settings } from '@hoi/api/env';
import { startEmbedded } from '@hoi/db/embedded';
import { say } from '../../bin/bootstrap.mjs';

export interface Database {
  url: string;
  /** Settles when the embedded server ends; never for an external one. */
  ended: Promise<string>;
  embedded: boolean;
  stop(): Promise<void>;
}

/** The database that the settings name: an external one as it is, else the embedded one, started. */
export async function openDatabase(settings: Settings): Promise<Database> {
  if (settings.databaseUrl) {
    const never = new Promise<string>(() => undefined);
    return {
      url: settings.databaseUrl,
      ended: never,
      embedded: false,
      stop: async () => undefined,
    };
  }
  say('starting the embedded PostgreSQL');
  const directory = path.join(settings.dataDirectory, 'postgres');
  const server = await startEmbedded({ directory, log: say });
  const ended = server.ended.then(() => 'ended');
  return { url: server.url, ended, embedded: true, stop: () => server.stop() };
}
