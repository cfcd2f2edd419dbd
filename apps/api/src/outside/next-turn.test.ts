import { expect, it } from 'vitest';
import { inNextTurn } from './next-turn.ts';

/** Numbers its readings in the order in which they began, and ends them when told. */
function readings() {
  const ends: PromiseWithResolvers<void>[] = [];
  const ask = inNextTurn(async () => {
    const end = Promise.withResolvers<void>();
    const number = ends.push(end);
    await end.promise;
    return number;
  });
  return { ask, ends };
}

it('gives nobody what was begun before she asked, and reads once for all who wait', async () => {
  const { ask, ends } = readings();
  const first = ask();
  const others = [ask(), ask()];
  expect(ends).toHaveLength(1);
  ends[0]?.resolve();
  expect(await first).toBe(1);
  const meanwhile = ask();
  ends[1]?.resolve();
  expect(await Promise.all(others)).toEqual([2, 2]);
  ends[2]?.resolve();
  expect(await meanwhile).toBe(3);
  const later = ask();
  ends[3]?.resolve();
  expect(await later).toBe(4);
  expect(ends).toHaveLength(4);
});

it('fails for those alone who wait for what failed', async () => {
  const { ask, ends } = readings();
  const [first, second] = [ask(), ask()];
  ends[0]?.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  ends[1]?.resolve();
  expect(await second).toBe(2);
});
