import { outageOf } from '#outside/outage.ts';
import { openStorage, storage, storageFault } from '#outside/storage.ts';

// A program of its own, so that its limits are its own: keeps one file and says how that went.

const [directory = '', bytes = '0'] = process.argv.slice(2);
await openStorage(directory);
const told = await storage.put(`${'a'.repeat(32)}.jpg`, Buffer.alloc(Number(bytes))).then(
  () => 'kept',
  (error: unknown) => outageOf(error)?.message ?? String(error),
);
process.stdout.write(JSON.stringify({ told, fault: await storageFault(directory) }));
