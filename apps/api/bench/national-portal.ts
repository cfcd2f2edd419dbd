import path from 'node:path';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import pg from 'pg';
import { startApi } from './api-process.ts';
import { generateArticles } from './articles-data.ts';
import { generateOrganisation } from './organisation-data.ts';
import { arrangeArticles } from './unit-articles-data.ts';

// node bench/national-portal.ts <directory> [articles]: an organisation of national size with articles of all its
// communes, and the API over it. For programs that may not enter the database's package: they read the API's
// address and its data directory from the first line and end this with SIGTERM. After SIGUSR2 all that is kept
// hears of a change, as when an article is published.
const [directory, articles = '20000'] = process.argv.slice(2);
if (!directory) throw new Error('which directory?');
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
const ends: (() => Promise<unknown>)[] = [() => database.stop()];
process.on('SIGTERM', async () => {
  for (const end of ends.toReversed()) await end();
  process.exit(0);
});
await migrate(database.ownerUrl);
await generateOrganisation(database.ownerUrl);
await generateArticles(database.ownerUrl, Number(articles));
await arrangeArticles(database.ownerUrl, 'spread over all communes');
const dataDirectory = path.join(directory, 'data');
const api = await startApi(database, dataDirectory);
ends.push(() => api.stop());
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
ends.push(() => owner.end());

process.on('SIGUSR2', () => {
  void owner.query(
    `INSERT INTO outbox_events (type, subject_id, tags) VALUES ('bench', '1', '{articles}')`,
  );
});
process.stdout.write(`${api.url} ${dataDirectory}\n`);
// Nothing else keeps this process alive.
setInterval(() => undefined, 60_000);
