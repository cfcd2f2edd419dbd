import { BadInputError, RateLimitedError } from '@hoi/domain/errors';
import { describe, expect, it } from 'vitest';
import { longestRun } from '#test/processor-time.ts';
import type { read } from '#test/reader-tasks/behave.ts';
import { createReaders } from './read-apart.ts';

const task = new URL('../../test/reader-tasks/behave.ts', import.meta.url);

function readers(options: Parameters<typeof createReaders>[0]) {
  const readApart = createReaders(options);
  return (behaviour: Parameters<typeof read>[0]) => readApart<typeof read>(task, behaviour);
}

describe('a reader', () => {
  it.each([
    ['LOOP', { seconds: 5 }, /quá nhiều thời gian/],
    ['TEXTS', {}, /bị hỏng hoặc quá phức tạp|quá nhiều bộ nhớ/],
    ['BYTES', { megabytes: 300 }, /quá nhiều bộ nhớ/],
    ['EXIT', {}, /bị hỏng hoặc quá phức tạp/],
  ] as const)('that is brought to %s ends alone, with a word', async (behaviour, bounds, words) => {
    const ask = readers({ ...bounds, readers: 1 });
    const asked = ask(behaviour);
    const longest = longestRun(asked);
    const error = await asked.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BadInputError);
    expect(error).toMatchObject({
      issues: [{ path: ['file'], message: expect.stringMatching(words) }],
    });
    // Read in this process, it would have stood still all the time.
    expect(await longest).toBeLessThan(500);
    expect(await ask('ANSWER')).toMatchObject({ pid: expect.any(Number) });
  });

  it('writes nothing and knows no secret', async () => {
    const ask = readers({});
    await expect(ask('WRITE')).rejects.toThrow(/ERR_ACCESS_DENIED|restricted/);
    expect(await ask('ANSWER')).toMatchObject({ secrets: [] });
  });

  it('is used again, and let go when nothing comes', async () => {
    const ask = readers({ idleSeconds: 0.3 });
    const first = await ask('ANSWER');
    expect(await ask('ANSWER')).toEqual(first);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await ask('ANSWER')).not.toEqual(first);
  });

  it('has a bounded number beside it, and a bounded number behind', async () => {
    const ask = readers({ readers: 2, waiting: 2 });
    const began = performance.now();
    const settled = await Promise.allSettled(Array.from({ length: 5 }, () => ask('WAIT')));
    expect(settled.map(({ status }) => status).sort()).toEqual([
      ...Array(4).fill('fulfilled'),
      'rejected',
    ]);
    const refused = settled.find((one) => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(RateLimitedError);
    // Two and two after them.
    expect(performance.now() - began).toBeGreaterThan(600);
    expect(await ask('ANSWER')).toBeDefined();
  });
});
