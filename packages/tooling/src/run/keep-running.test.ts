import { describe, expect, it } from 'vitest';
import { type Child, startChild } from './child.ts';
import { keepRunning } from './keep-running.ts';

/** A program that ends as soon as it has begun, or never by itself. */
function program(source: string): Child {
  const command = [process.execPath, '-e', source];
  return startChild({ name: 'x', script: '', command, env: {}, onLine: () => undefined });
}

const endless = 'setInterval(() => {}, 1000)';

describe('keepRunning', () => {
  it('starts what was killed again, and stops with the rest', async () => {
    const begun = [program(endless)];
    const told: string[] = [];
    let wanted = true;
    const restart = () => {
      const next = program(endless);
      begun.push(next);
      return next;
    };
    const [first] = begun;
    if (!first) throw new Error('nothing was started');
    const keeping = { restart, isWanted: () => wanted, tell: (how: string) => told.push(how) };
    const kept = keepRunning(first, { ...keeping, pauseMs: 1 });
    process.kill(first.pid, 'SIGKILL');
    await expect.poll(() => begun.length).toBe(2);
    expect(told).toEqual(['was ended by SIGKILL']);
    wanted = false;
    await begun[1]?.stop();
    expect(await kept).toBe('was ended by SIGTERM');
    expect(begun).toHaveLength(2);
  });

  it('gives up on what ends again and again', async () => {
    let begun = 1;
    const restart = () => {
      begun += 1;
      return program('process.exit(3)');
    };
    const keeping = { restart, isWanted: () => true, tell: () => undefined };
    const how = await keepRunning(program('process.exit(3)'), { ...keeping, pauseMs: 1 });
    expect(how).toBe('ended with code 3');
    expect(begun).toBe(5);
  });
});
