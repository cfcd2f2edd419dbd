import { describe, expect, it } from 'vitest';
import { createOwnTurns } from './own-turns.ts';

describe('own turns', () => {
  it('lets one write of a record wait for another, also for one that fails', async () => {
    const turns = createOwnTurns();
    const order: string[] = [];
    const first = turns.take('articles/1', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('first');
      throw new Error('refused');
    });
    const second = turns.take('articles/1', async () => order.push('second'));
    const other = turns.take('articles/2', async () => order.push('other'));
    await expect(first).rejects.toThrow('refused');
    await Promise.all([second, other]);
    expect(order).toEqual(['other', 'first', 'second']);
  });

  it('follows its own versions and nobody else’s', async () => {
    const turns = createOwnTurns();
    const written = async (version: number, made: number) => {
      let expected = 0;
      await turns.write('articles/1', version, async (from) => {
        expected = from;
        return { version: made };
      });
      return expected;
    };
    expect(await written(1, 2)).toBe(1);
    expect(await written(1, 3)).toBe(2);
    // A colleague made 4 of 3.
    expect(await written(4, 5)).toBe(4);
    expect(turns.newest('articles/1', 1)).toBe(3);
    expect(turns.newest('articles/1', 4)).toBe(5);
    expect(turns.newest('articles/2', 1)).toBe(1);
  });
});
