import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

// UUIDs, and what proxies put in their place: hex, or what an URL may hold. Short enough for a log line.
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9_-]{15,63}$/;

/**
 * The id that came with a request, if it has the form of one: 16–64 letters, digits, `-` and `_`.
 * Anything else is no id, and what a stranger wrote into the header stands in no log and on no page.
 */
export function givenRequestId(header: string | readonly string[] | undefined): string | null {
  return typeof header === 'string' && wellFormed.test(header) ? header : null;
}

const running = new AsyncLocalStorage<string>();

/**
 * Does the work of one request: what it answers, logs and asks of another server bears one id.
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
