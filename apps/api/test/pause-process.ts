import { readFile } from 'node:fs/promises';

async function familyOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return [pid, ...children.trim().split(' ').filter(Boolean).map(Number)];
}

/** Stops a program and what it has started as they stand: nothing is closed, nothing is answered. */
export async function pauseProcess(pid: number): Promise<() => void> {
  let paused = await familyOf(pid);
  for (const one of paused) process.kill(one, 'SIGSTOP');
  return () => {
    for (const one of paused) process.kill(one, 'SIGCONT');
    paused = [];
  };
}
