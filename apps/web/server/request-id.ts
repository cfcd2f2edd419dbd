import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { givenRequestId } from '@hoi/domain/request-id';

const header = 'x-request-id';

const running = new AsyncLocalStorage<string>();

/** Does the work of one request: its answer, its log lines and what it asks the API bear one id. */
export function withRequestId(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  work: () => void,
): void {
  running.run(givenRequestId(headers[header]) ?? randomUUID(), work);
}

/** The id of the request that is being worked on; undefined outside of any. */
export function currentRequestId(): string | undefined {
  return running.getStore();
}

/** The header that carries it, as the head of an answer is written. */
export function requestIdHead(): string[] {
  const id = currentRequestId();
  return id === undefined ? [] : [header, id];
}
