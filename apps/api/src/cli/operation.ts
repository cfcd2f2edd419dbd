import { readSettings, type Settings } from '@hoi/contract/node/settings';
import { useMediaOrigin } from '#modules/newsroom/media/media-address.ts';
import { openDataDirectory } from '#outside/data-directory.ts';
import { connectDatabase, disconnectDatabase } from '#outside/db.ts';
import { openInstallation } from '#outside/installation.ts';
import { prepareDatabase } from '#outside/prepare-database.ts';
import { openStorage } from '#outside/storage.ts';

/** The settings, and the database that they or `npm run hoi` name. */
export function databaseSettings() {
  const settings = readSettings();
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl = url } = settings;
  if (!url || !ownerUrl) {
    throw new Error('DATABASE_URL: not set; run the command as "npm run hoi -- <command>"');
  }
  return { settings, url, ownerUrl };
}

/** Runs one operator's command on a connected, migrated database and closes it whatever happens. */
export async function withDatabase(work: (settings: Settings) => Promise<void>): Promise<void> {
  const { settings, url, ownerUrl } = databaseSettings();
  await openDataDirectory(settings.dataDirectory);
  await openStorage(settings.dataDirectory);
  useMediaOrigin(settings.apiUrl);
  await prepareDatabase({ url, ownerUrl });
  await connectDatabase(url, { connections: 4, timeouts: null });
  try {
    await openInstallation(settings.dataDirectory);
    await work(settings);
  } finally {
    await disconnectDatabase();
  }
}
