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

const works = (count: number) => Array.from({ length: count }, work);
const begun = (some: readonly ReturnType<typeof work>[]) => some.map(({ hasBegun }) => hasBegun());
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Runs all of them for one place, each as a page of its own. */
function runAll(turns: Turns, place: string, some: readonly ReturnType<typeof work>[]) {
  const all = some.map(({ run }, at) => turns.run(place, `${place}/${at}`, run));
  for (const one of all) one.catch(() => undefined);
  return all;
}

describe('Turns', () => {
  it('begins so many at once and the next as each ends, well or badly', async () => {
    const turns = new Turns({ atOnce: 2 });
    const five = works(5);
    const results = Promise.allSettled(runAll(turns, 'a', five));
    await settled();
    expect(begun(five)).toEqual([true, true, false, false, false]);
    five[1]?.reject(new Error('a page that fails'));
    await settled();
    expect(begun(five)).toEqual([true, true, true, false, false]);
    for (const { resolve } of five) resolve('done');
    const states = (await results).map(({ status }) => status);
    expect(states).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect(await turns.run('a', '/', async () => 'afterwards')).toBe('afterwards');
  });

  it('refuses the one too many', async () => {
    const turns = new Turns({ atOnce: 1, mostWaiting: 1 });
    const [first, second] = [work(), work()];
    const both = [turns.run('a', '/1', first.run), turns.run('a', '/2', second.run)];
    await expect(turns.run('b', '/3', async () => 'third')).rejects.toBeInstanceOf(NoTurn);
    first.resolve('first');
    second.resolve('second');
    expect(await Promise.all(both)).toEqual(['first', 'second']);
  });

  it('lets nobody wait without end, and gives that turn to nobody else', async () => {
    const turns = new Turns({ atOnce: 1, patienceMs: 20 });
    const slow = work();
    const running = turns.run('a', '/1', slow.run);
    await expect(turns.run('a', '/2', async () => 'late')).rejects.toBeInstanceOf(NoTurn);
    slow.resolve('slow');
    expect(await running).toBe('slow');
    expect(await turns.run('a', '/3', async () => 'next')).toBe('next');
  });
});

describe('turns between places', () => {
  it('leave a place free for the next who comes, however much one asks for', async () => {
    const turns = new Turns({ atOnce: 3, atOncePerPlace: 2 });
    const many = works(20);
    runAll(turns, 'script', many);
    await settled();
    expect(begun(many).filter(Boolean)).toHaveLength(2);
    expect(await turns.run('reader', '/', async () => 'page')).toBe('page');
  });

  it('go round: who comes last with one page waits for one of each of the others', async () => {
    const turns = new Turns({ atOnce: 1 });
    const [many, some, one] = [works(5), works(2), works(1)];
    runAll(turns, 'a', many);
    runAll(turns, 'b', some);
    runAll(turns, 'c', one);
    const order: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      const next = Object.entries({ a: many, b: some, c: one }).flatMap(([name, theirs]) =>
        theirs
          .filter((w) => w.hasBegun() && !order.includes(`${name}${theirs.indexOf(w)}`))
          .map((w) => {
            order.push(`${name}${theirs.indexOf(w)}`);
            return w;
          }),
      );
      for (const { resolve } of next) resolve('done');
      await settled();
    }
    expect(order).toEqual(['a0', 'a1', 'b0', 'c0', 'a2', 'b1', 'a3', 'a4']);
  });

  it('refuse who waits for too much herself, and nobody else', async () => {
    const turns = new Turns({ atOnce: 1, mostWaitingPerPlace: 2 });
    const three = works(3);
    runAll(turns, 'script', three);
    await expect(turns.run('script', '/', async () => 'x')).rejects.toBeInstanceOf(NoTurn);
    const page = turns.run('reader', '/', async () => 'page');
    three[0]?.resolve('done');
    three[1]?.resolve('done');
    expect(await page).toBe('page');
  });

  it('send away the last of the longest line when the house is full', async () => {
    const turns = new Turns({ atOnce: 1, mostWaiting: 3 });
    const four = works(4);
    const all = runAll(turns, 'script', four);
    const page = turns.run('reader', '/', async () => 'page');
    await expect(all[3]).rejects.toBeInstanceOf(NoTurn);
    for (const { resolve } of four) resolve('done');
    expect(await page).toBe('page');
    expect(await Promise.all(all.slice(0, 3))).toEqual(['done', 'done', 'done']);
  });

  it('let who joins begin what waits in the line of another, once', async () => {
    const turns = new Turns({ atOnce: 2, atOncePerPlace: 1 });
    const [busy, shared, later] = [work(), work(), work()];
    const running = turns.run('script', '/tim-kiem', busy.run);
    const page = turns.run('script', '/', shared.run);
    const after = turns.run('script', '/sau', later.run);
    turns.join('reader', '/');
    await settled();
    expect(begun([shared, later])).toEqual([true, false]);
    shared.resolve('page');
    busy.resolve('found');
    later.resolve('later');
    expect(await Promise.all([running, page, after])).toEqual(['found', 'page', 'later']);
    expect(await turns.run('script', '/', async () => 'again')).toBe('again');
  });

  it('keep what somebody else waits for when its own line is cut', async () => {
    const turns = new Turns({ atOnce: 1, mostWaiting: 4 });
    const busy = work();
    const running = turns.run('x', '/x', busy.run);
    const two = works(2);
    const theirs = runAll(turns, 'script', two);
    const shared = turns.run('script', '/', async () => 'page');
    turns.join('reader', '/');
    // Full: of the script's three the last makes way, which the reader waits for as well.
    const other = turns.run('other', '/o', async () => 'o');
    for (const { resolve } of [busy, ...two]) resolve('done');
    expect(await Promise.all([running, ...theirs])).toEqual(['done', 'done', 'done']);
    expect(await Promise.all([shared, other])).toEqual(['page', 'o']);
  });
});
