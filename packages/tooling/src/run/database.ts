import path from 'node:path';
import type { Settings } from '@hoi/api/env';
import { startEmbedded } from '@hoi/db/embedded';
import { say } from '../../bin/bootstrap.mjs';

export interface Database {
  url: string;
  /** For the role that owns it and migrates. */
  ownerUrl: string;
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
      ownerUrl: settings.databaseOwnerUrl ?? settings.databaseUrl,
      ended: never,
      embedded: false,
      stop: async () => undefined,
    };
  }
  say('starting the embedded PostgreSQL');
  const directory = path.join(settings.dataDirectory, 'postgres');
  const server = await startEmbedded({ directory, log: say });
  const ended = server.ended.then(() => 'ended');
  const { url, ownerUrl } = server;
  return { url, ownerUrl, ended, embedded: true, stop: () => server.stop() };
}

/** A database as the API and its commands are told of it. */
export function databaseVariables({ url, ownerUrl }: Pick<Database, 'url' | 'ownerUrl'>) {
  return { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl };
}
