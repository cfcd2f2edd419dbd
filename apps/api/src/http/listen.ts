import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { requestIdHeader } from '@hoi/contract/headers';
import { currentRequestId, withRequestId } from '@hoi/contract/node/request-id';
import { getRequestListener } from '@hono/node-server';
import { cutSlowBody } from './slow-body.ts';

export interface Listener {
  /** Accepts nothing new and waits for what is running, at most `limitMs`; then cuts it off. */
  drain(limitMs: number): Promise<void>;
}

interface Place {
  host: string;
  apiPort: number;
  /** Longest time that a question may take to arrive, in milliseconds. */
  bodyPatienceMs?: number | undefined;
}

type Fetch = Parameters<typeof getRequestListener>[0];

/** Takes a request before anything else sees it; says whether it did. */
export type Lane = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Who sends one sign at a time gives up before us; an upload over a slow line may take its minutes. */
const patience = { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 };

/**
 * Opens the API's port.
 * @throws Error with one line that names the setting to change
 */
export async function listen(place: Place, fetch: Fetch, lane: Lane): Promise<Listener> {
  const long = getRequestListener(fetch);
  const server = createServer(patience, (request, response) => {
    withRequestId(request.headers[requestIdHeader], () => {
      cutSlowBody(request, response, place.bodyPatienceMs);
      if (lane(request, response)) return;
      // Before anybody answers: whatever becomes of it, the answer bears the id.
      response.setHeader(requestIdHeader, currentRequestId() ?? '');
      void long(request, response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new Error(refusal(error, place), { cause: error })));
    server.listen({ host: place.host, port: place.apiPort }, resolve);
  });
  return { drain: (limitMs) => drain(server, limitMs) };
}

function refusal(error: NodeJS.ErrnoException, { host, apiPort }: Place): string {
  if (error.code === 'EADDRINUSE') {
    return `API_PORT ${apiPort} is taken by another program; stop it or set API_PORT`;
  }
  if (error.code === 'EACCES') {
    return `API_PORT ${apiPort} may not be opened by this user; set API_PORT above 1023`;
  }
  return `HOST ${host} cannot be listened on (${error.code}); set HOST to an address of this machine`;
}

async function drain(server: Server, limitMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection kept alive turns idle only after its last answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
