import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { fixtureTree } from '../test/fixture-tree.ts';

const bootstrap = pathToFileURL(path.join(import.meta.dirname, 'bootstrap.mjs')).href;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// As npx starts pnpm, and that turbo: the first waits for the others, one of which hears no signal.
const family = `sleep 300 & first=$!
sh -c 'trap "" INT TERM; sleep 300' & deaf=$!
echo "pids $$ $first $deaf"; wait`;

it.each(['SIGINT', 'SIGTERM'] as const)(
  'ends all that a program has started when %s comes',
  async (signal) => {
    const directory = fixtureTree({ 'family.sh': family });
    const script = `import { runWithChildren } from ${JSON.stringify(bootstrap)};
    const args = [${JSON.stringify(path.join(directory, 'family.sh'))}];
    console.log('code ' + (await runWithChildren('sh', args, process.env)));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await expect.poll(() => output, { timeout: 20_000 }).toMatch(/^pids \d+ \d+ \d+\n/);
    const pids = output.trim().split(' ').slice(1).map(Number);
    expect(pids.map(isAlive)).toEqual([true, true, true]);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output).toContain('code 130');
    await expect.poll(() => pids.map(isAlive), { timeout: 5000 }).toEqual([false, false, false]);
  },
);
