import { writeFileSync } from 'node:fs';
import { env } from 'node:process';

type Behaviour = 'ANSWER' | 'LOOP' | 'TEXTS' | 'BYTES' | 'EXIT' | 'WRITE' | 'WAIT';

const kept: unknown[] = [];

/** What files made to hurt bring a reader to do, without a file. */
export function read(behaviour: Behaviour): unknown {
  if (behaviour === 'WAIT') return new Promise((resolve) => setTimeout(resolve, 300));
  if (behaviour === 'EXIT') process.exit(7);
  if (behaviour === 'WRITE') writeFileSync('taken-over', '');
  while (behaviour === 'LOOP');
  while (behaviour === 'TEXTS') kept.push({ text: `${Math.random()}`.repeat(9) });
  while (behaviour === 'BYTES') kept.push(new Uint8Array(1024 * 1024).fill(1));
  // Whether anything of the server's environment is here is the question.
  return { pid: process.pid, secrets: Object.keys(env) };
}
