import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { givenRequestId } from '@hoi/domain/request-id';

/** The header that carries it, both ways. */
export const requestIdHeader = 'x-request-id';

const running = new AsyncLocalStorage<string>();

/**
 * Does the work of one request: whatever it logs and answers bears one id.
 * @param given the id that came with it; another one is made when that has not the form of an id
 */
export function withRequestId<Result>(
  given: string | readonly string[] | undefined,
  work: () => Result,
): Result {
  return running.run(givenRequestId(given) ?? randomUUID(), work);
}

/** The id of the request that is being worked on; undefined outside of any. */
export function currentRequestId(): string | undefined {
  return running.getStore();
}
