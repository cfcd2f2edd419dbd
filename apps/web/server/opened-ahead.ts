import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where a page that was fetched ahead says that it has been opened now. */
export const openedAheadPath = '/luot-xem';

/** An address of ours is no longer. */
const longestBody = 2_048;

/**
 * Reads the address of the page that was opened; null when the request does not come from a page of
 * ours or names nothing of ours.
 */
export async function readOpenedPage(request: IncomingMessage): Promise<string | null> {
  if (request.headers['sec-fetch-site'] !== 'same-origin') return null;
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > longestBody) return null;
  }
  return body.startsWith('/') && !body.startsWith('//') ? body : null;
}

export function answerNothing(response: ServerResponse): void {
  response.writeHead(204, { 'cache-control': 'no-store' }).end();
}
