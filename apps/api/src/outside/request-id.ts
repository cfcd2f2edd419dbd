import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const running = new AsyncLocalStorage<string>();

/** Does the work of one request: whatever it logs and answers bears one id. */
export function withRequestId<Result>(work: () => Result): Result {
  return running.run(randomUUID(), work);
}

/** The id of the request that is being worked on; undefined outside of any. */
export function currentRequestId(): string | undefined {
  return running.getStore();
}
