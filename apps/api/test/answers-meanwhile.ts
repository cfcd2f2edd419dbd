import { expect } from 'vitest';
import { ask } from './api.ts';

/** Asks the API as a reader until the work is done. @returns the work, and the longest wait in ms */
export async function answersMeanwhile<Result>(
  work: Promise<Result>,
): Promise<{ result: Result; slowest: number }> {
  let under = true;
  void work.finally(() => {
    under = false;
  });
  let slowest = 0;
  while (under) {
    const began = performance.now();
    expect((await ask('{ categories { slug } }')).errors).toBeUndefined();
    slowest = Math.max(slowest, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { result: await work, slowest };
}
