import { readSettings } from '@hoi/contract/node/settings';
import { System } from './system.ts';

// Started by bin/start.mjs, which holds the data directory until this takes it over.

// Who read our output may be gone before us; that must not keep us from stopping in order.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const complain = (error: unknown) =>
  console.error(error instanceof Error ? error.message : String(error));

try {
  const system = new System(readSettings(), process.argv.includes('--watch'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void system.stop(0));
  }
  const parent = process.ppid;
  // The bin that started us passes signals on; when it is killed outright, this tells.
  setInterval(() => process.ppid !== parent && system.stop(0), 1000).unref();
  await system.start().catch(async (error: unknown) => {
    if (!system.stopping) complain(error);
    await system.stop(1);
  });
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
