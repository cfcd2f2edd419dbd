import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestIdHeader } from '@hoi/contract/headers';
import { currentRequestId } from '@hoi/contract/node/request-id';
import { bodyKind } from './graphql-media.ts';

/** Longest time that a question may take to arrive, in milliseconds. */
const questionPatienceMs = 30_000;

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Cuts off who sends a question one sign at a time. Uploads may take their minutes over a slow line:
 * only the staff are let in with them, and Node's own limit ends theirs.
 */
export function cutSlowBody(
  request: IncomingMessage,
  response: ServerResponse,
  patienceMs = questionPatienceMs,
): void {
  if (!hasBody(request) || bodyKind(request.headers['content-type']) === 'upload') return;
  const timer = setTimeout(() => {
    if (request.complete) return;
    // As Node says it: whoever waits for the body meets a connection that has ended.
    const { socket } = request;
    const id = `${requestIdHeader}: ${currentRequestId() ?? ''}`;
    if (response.headersSent) socket.destroy();
    else
      socket.end(`HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n${id}\r\n\r\n`, () =>
        socket.destroy(),
      );
  }, patienceMs);
  const stop = () => clearTimeout(timer);
  request.once('end', stop);
  response.once('close', stop);
}
