import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import { startApi } from './api-process.ts';
import { median } from './load.ts';
import { processorMs } from './processor-ms.ts';

// node bench/start-time.ts [starts]: what the API takes of the processors until it is ready, from its sources and
// as it is built (npm test -- build), in turns, on an empty database that is migrated already.
const starts = Number(process.argv[2] ?? 5);
const entries = ['src/main.ts', 'build/main.js'];
const directory = await mkdtemp(path.join(tmpdir(), 'hoi-start-'));
const database = await startEmbedded({ directory: path.join(directory, 'postgres') });
try {
  await migrate(database.ownerUrl);
  const taken = entries.map((entry): { entry: string; ms: number[] } => ({ entry, ms: [] }));
  // The first start of each fills the caches of the system, and counts for nothing.
  for (let turn = 0; turn <= starts; turn++) {
    for (const { entry, ms } of taken) {
      const api = await startApi(database, path.join(directory, 'data'), { entry });
      if (turn > 0) ms.push(processorMs(api.process.pid ?? 0));
      await api.stop();
    }
  }
  for (const { entry, ms } of taken) console.log(entry, median(ms), ms);
} finally {
  await database.stop();
  await rm(directory, { recursive: true, force: true });
}
process.exit(0);
