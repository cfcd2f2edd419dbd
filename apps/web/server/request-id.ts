import { requestIdHeader } from '@hoi/contract/headers';
import { currentRequestId } from '@hoi/contract/node/request-id';

/** The header that carries the id of the request that is being worked on, as the head of an answer is written. */
export function requestIdHead(): string[] {
  const id = currentRequestId();
  return id === undefined ? [] : [requestIdHeader, id];
}
