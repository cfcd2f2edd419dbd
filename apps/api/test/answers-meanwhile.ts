import { expect } from 'vitest';
import { ask } from './api.ts';
import { longestRun } from './processor-time.ts';

/**
 * Asks the API as a reader until the work is done. @returns the work; how many answers came meanwhile: one alone
 * may have waited for its end; the longest run during which this process could answer nobody, in ms of the processor
 */
export async function answersMeanwhile<Result>(
  work: Promise<Result>,
): Promise<{ result: Result; answers: number; longest: number }> {
  let under = true;
  void work.finally(() => {
    under = false;
  });
  const longest = longestRun(work);
  let answers = 0;
  while (under) {
    expect((await ask('{ categories { slug } }')).errors).toBeUndefined();
    answers += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { result: await work, answers, longest: await longest };
}
