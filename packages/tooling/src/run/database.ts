import path from 'node:path';
import type { Settings } from '@hoi/contract/node/settings';
import { type EmbeddedPostgres, startEmbedded } from '@hoi/db/embedded';
import { say } from '../../bin/bootstrap.mjs';
import { keepRunning, startedAgain } from './keep-running.ts';

export interface Database {
  url: string;
  /** For the role that owns it and migrates. */
  ownerUrl: string;
  /** Settles when the embedded server has ended for good; never for an external one. */
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
  return keepEmbedded(path.join(settings.dataDirectory, 'postgres'));
}

const endOf = (server: EmbeddedPostgres) => ({ ended: server.ended.then(() => 'ended') });

/** Starts the embedded server, and again whenever it ends by itself: where those who use it know it. */
async function keepEmbedded(directory: string): Promise<Database> {
  const first = await startEmbedded({ directory, log: say });
  const { url, ownerUrl } = first;
  const port = Number(new URL(url).port);
  let current: Promise<EmbeddedPostgres | null> = Promise.resolve(first);
  let stopping = false;
  const restart = async () => {
    const starting = startEmbedded({ directory, log: say, port });
    current = starting.catch(() => null);
    return starting.then(endOf, (error: Error) => ({ ended: Promise.resolve(error.message) }));
  };
  const ended = keepRunning(endOf(first), {
    restart,
    isWanted: () => !stopping,
    tell: (how, time) => say(startedAgain('embedded PostgreSQL', how, time)),
  });
  const stop = async () => {
    stopping = true;
    await (await current)?.stop();
  };
  return { url, ownerUrl, ended, embedded: true, stop };
}

/** A database as the API and its commands are told of it. */
export function databaseVariables({ url, ownerUrl }: Pick<Database, 'url' | 'ownerUrl'>) {
  return { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl };
}
