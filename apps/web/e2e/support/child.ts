import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { shell } from './env.ts';

export const projectRoot = path.join(import.meta.dirname, '../../../..');

const stopPatienceMs = 20_000;

export interface Child {
  process: ChildProcess;
  /** All that it has written so far, both streams together. */
  output(): string;
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Runs a script of the project under this Node, with these settings and no others of ours. */
export function startScript(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Child {
  const child = spawn(process.execPath, [path.join(projectRoot, script), ...args], {
    cwd: projectRoot,
    env: { NODE_ENV: 'production', ...shell.forChildren, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
    await ended;
    clearTimeout(timer);
  };
  return { process: child, output: () => output, ended, stop };
}

/** @throws Error with what the script said when it ends badly */
export async function runScript(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<string> {
  const child = startScript(script, args, env);
  const code = await child.ended;
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}: ${child.output()}`);
  return child.output();
}

/** Whether there is a process of that number. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Asks again until the answer is 200. @throws Error when the child ends or some minutes have passed */
export async function untilAnswers(child: Child, url: string): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (child.process.exitCode !== null || child.process.signalCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer:\n${child.output()}`);
}
