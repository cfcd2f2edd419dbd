import { inject } from 'vitest';
import { shell } from './env.ts';

/** The system that this worker's walks use; no other worker does. */
export function systemOfThisWorker(): { siteUrl: string; apiUrl: string } {
  const system = inject('systems')[shell.worker - 1];
  if (!system) throw new Error(`no system was started for worker ${shell.worker}`);
  return system;
}
