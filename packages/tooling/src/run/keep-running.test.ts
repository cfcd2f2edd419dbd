import { describe, expect, it } from 'vitest';
import { type Child, startChild } from './child.ts';
import { keepRunning, startedAgain } from './keep-running.ts';

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
    const tell = (how: string, time: number) => told.push(startedAgain('x', how, time));
    const keeping = { restart, isWanted: () => wanted, tell };
    const kept = keepRunning(first, { ...keeping, pauseMs: 1 });
    process.kill(first.pid, 'SIGKILL');
    await expect.poll(() => begun.length).toBe(2);
    process.kill(begun[1]?.pid ?? 0, 'SIGKILL');
    await expect.poll(() => begun.length).toBe(3);
    const again = 'the x was ended by SIGKILL; starting it again';
    expect(told).toEqual([again, `${again}, for the 2nd time`]);
    wanted = false;
    await begun[2]?.stop();
    expect(await kept).toBe('was ended by SIGTERM');
    expect(begun).toHaveLength(3);
  });

  it('tries again what ends at once, less and less often, until it stays', async () => {
    const begun: number[] = [];
    const staying = Promise.withResolvers<string>();
    const failing = Promise.resolve('ended with code 3');
    let wanted = true;
    const restart = () => ({
      ended: begun.push(performance.now()) < 8 ? failing : staying.promise,
    });
    const keeping = { restart, isWanted: () => wanted, tell: () => undefined };
    const pauses = { pauseMs: 5, longestPauseMs: 80 };
    const kept = keepRunning({ ended: failing }, { ...keeping, ...pauses });
    await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(8);
    const waited = begun.slice(1).map((time, at) => time - (begun[at] ?? 0));
    // Node's timers may fire a millisecond early.
    expect(waited.at(0)).toBeGreaterThanOrEqual(9);
    for (const pause of waited.slice(3)) expect(pause).toBeGreaterThanOrEqual(79);
    wanted = false;
    staying.resolve('was ended by SIGTERM');
    expect(await kept).toBe('was ended by SIGTERM');
  });
});
