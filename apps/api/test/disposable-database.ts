import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@hoi/db/embedded';

// A program of its own: whoever may not enter the database's package starts this one, reads the
// addresses (the system's, the owner's) from its first line and ends it with SIGTERM. With --durable nothing is traded for speed.

const directory = await mkdtemp(path.join(tmpdir(), 'hoi-disposable-'));
const disposable = !process.argv.includes('--durable');
const server = await startEmbedded({ directory, disposable });
let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await server.stop();
  await rm(directory, { recursive: true, force: true });
  process.exit(0);
}

process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
process.on('disconnect', () => void stop());
process.stdout.write(`${server.url} ${server.ownerUrl}\n`);
// Nothing else keeps this process alive.
setInterval(() => undefined, 60_000);
