import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { signalGroup } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';

export interface ChildOptions {
  name: string;
  /** The program and its arguments; `script` is the argument by which the process is known again. */
  command: string[];
  script: string;
  env: NodeJS.ProcessEnv;
  onLine(line: string): void;
}

/** A server that this launcher started. */
export interface Child {
  name: string;
  script: string;
  pid: number;
  /** Settles with how it ended, in words. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

// A server finishes its requests and writes its buffered counts within this time, or is killed.
const patience = 15_000;

/** How a program ends that has done its work. */
export const endedWell = 'ended with code 0';

function describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `was ended by ${signal}` : `ended with code ${code}`;
}

/**
 * Starts a server in a process group of its own: Ctrl-C in the terminal reaches the launcher alone,
 * which then stops the servers in their order.
 */
export function startChild(options: ChildOptions): Child {
  const [program = '', ...args] = options.command;
  const child: ChildProcess = spawn(program, args, {
    cwd: root,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', options.onLine);
  }
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`could not start: ${error.message}`));
    child.on('close', (code, signal) => resolve(describeEnd(code, signal)));
  });
  const { pid = 0 } = child;
  const stop = async () => {
    if (pid) signalGroup(pid, 'SIGTERM');
    const timer = setTimeout(() => pid && signalGroup(pid, 'SIGKILL'), patience);
    await ended;
    clearTimeout(timer);
  };
  return { name: options.name, script: options.script, pid, ended, stop };
}
