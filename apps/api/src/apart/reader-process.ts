import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReaderAnswer, ReaderTask } from './reader-message.ts';

export interface ReaderBounds {
  /** How long one file may take. */
  seconds: number;
  /** What the process may occupy, its decoded pictures included; looked at where /proc tells it. */
  megabytes: number;
}

export type Ending = { kind: 'TOO_LONG' } | { kind: 'TOO_LARGE' } | { kind: 'DIED' };

// Text and objects; what is unpacked and decoded lies beside it, within `megabytes`.
const heapMegabytes = 256;
// The native library for pictures is the one thing that it loads; it writes, starts and sends nothing.
const permissions = ['--permission', '--allow-fs-read=*', '--allow-addons'];
const flags = [`--max-old-space-size=${heapMegabytes}`, ...permissions];
const pageBytes = 4096;
const lookEveryMs = 50;

async function megabytesOf(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return (Number(pages.split(' ')[1] ?? 0) * pageBytes) / 1024 / 1024;
}

/** A process that reads one file after another until one of them ends it. */
export function startReader() {
  const child = fork(fileURLToPath(new URL('./reader-main.ts', import.meta.url)), {
    execArgv: flags,
    // None of the server's secrets.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const end = () => void child.kill('SIGKILL');
  // An idle reader holds nobody up, and a busy one does not outlive the server.
  child.unref();
  child.channel?.unref();
  process.once('exit', end);
  let alive = true;
  child.once('exit', () => {
    alive = false;
    process.off('exit', end);
  });

  const read = (task: ReaderTask, { seconds, megabytes }: ReaderBounds) => {
    const { promise, resolve } = Promise.withResolvers<ReaderAnswer | Ending>();
    const stop = (ending: Ending) => {
      resolve(ending);
      end();
    };
    const died = () => resolve({ kind: 'DIED' });
    const limit = setTimeout(() => stop({ kind: 'TOO_LONG' }), seconds * 1000);
    const look = setInterval(async () => {
      if ((await megabytesOf(child.pid)) > megabytes) stop({ kind: 'TOO_LARGE' });
    }, lookEveryMs);
    child.once('exit', died);
    child.once('error', died);
    child.once('message', resolve);
    child.send(task, (error) => error && died());
    return promise.finally(() => {
      clearTimeout(limit);
      clearInterval(look);
      child.off('exit', died).off('error', died).off('message', resolve);
    });
  };

  return { read, end, isAlive: () => alive };
}
