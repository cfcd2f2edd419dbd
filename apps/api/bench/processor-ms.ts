import { readFileSync } from 'node:fs';

/** Milliseconds that a process has had of the processors, as Linux counts them: hundredths of a second. */
export function processorMs(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = after.split(' ').slice(11, 13).map(Number);
  return 10 * ((user ?? 0) + (system ?? 0));
}
