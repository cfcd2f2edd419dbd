import { expect } from 'vitest';
import { ask } from './api.ts';
import { longestRun } from './processor-time.ts';

/**
 * Asks the API as a reader until the work is done, and must get answers. @returns the work, and the longest run
 * during which this process could answer nobody, in ms of the processor
 */
export async function answersMeanwhile<Result>(
  work: Promise<Result>,
): Promise<{ result: Result; longest: number }> {
  let under = true;
  void work.finally(() => {
    under = false;
  });
  const longest = longestRun(work);
  while (under) {
    expect((await ask('{ categories { slug } }')).errors).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { result: await work, longest: await longest };
}
