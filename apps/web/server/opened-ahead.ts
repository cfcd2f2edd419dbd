import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { requestIdHead } from './request-id.ts';
import { visitorAddress } from './visitor.ts';

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

/** What was sent ahead, and to whom: what nobody was sent cannot have been opened. */
export class SentAhead {
  // A browser keeps such a page for five minutes.
  // Outlives changes: what was sent stays sent.
  #sent = new LRUCache<string, true>({ max: 20_000, ttl: 5 * 60_000 });

  add(request: IncomingMessage, url: string): void {
    this.#sent.set(keyOf(request, url), true);
  }

  /** Whether the page was sent to this reader; it is opened once. */
  take(request: IncomingMessage, url: string): boolean {
    return this.#sent.delete(keyOf(request, url));
  }
}

function keyOf(request: IncomingMessage, url: string): string {
  return `${visitorAddress(request)}\n${request.headers['user-agent'] ?? ''}\n${url}`;
}

export function answerNothing(response: ServerResponse): void {
  response.writeHead(204, ['cache-control', 'no-store', ...requestIdHead()]).end();
}
