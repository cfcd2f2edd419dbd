import { describe, expect, it } from 'vitest';
import { NoTurn, Turns } from './turns.ts';

/** Work that ends when it is told to. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let begun = false;
  const run = () => {
    begun = true;
    return promise;
  };
  return { run, resolve, reject, hasBegun: () => begun };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('Turns', () => {
  it('begins so many at once and the next as each ends, well or badly', async () => {
    const turns = new Turns({ atOnce: 2 });
    const works = Array.from({ length: 5 }, work);
    const results = Promise.allSettled(works.map(({ run }) => turns.run(run)));
    const begun = () => works.map(({ hasBegun }) => hasBegun());
    await settled();
    expect(begun()).toEqual([true, true, false, false, false]);
    works[1]?.reject(new Error('a page that fails'));
    await settled();
    expect(begun()).toEqual([true, true, true, false, false]);
    for (const { resolve } of works) resolve('done');
    const states = (await results).map(({ status }) => status);
    expect(states).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect(await turns.run(async () => 'afterwards')).toBe('afterwards');
  });

  it('refuses the one too many', async () => {
    const turns = new Turns({ atOnce: 1, mostWaiting: 1 });
    const [first, second] = [work(), work()];
    const both = [turns.run(first.run), turns.run(second.run)];
    await expect(turns.run(async () => 'third')).rejects.toBeInstanceOf(NoTurn);
    first.resolve('first');
    second.resolve('second');
    expect(await Promise.all(both)).toEqual(['first', 'second']);
  });

  it('lets nobody wait without end, and gives that turn to nobody else', async () => {
    const turns = new Turns({ atOnce: 1, patienceMs: 20 });
    const slow = work();
    const running = turns.run(slow.run);
    await expect(turns.run(async () => 'late')).rejects.toBeInstanceOf(NoTurn);
    slow.resolve('slow');
    expect(await running).toBe('slow');
    expect(await turns.run(async () => 'next')).toBe('next');
  });
});
