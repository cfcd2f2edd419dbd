import { askerAddress, isThisMachine } from '@hoi/domain/network-place';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { AskedHeaders } from './request-context.ts';

/** Address of whoever holds the connection; empty for requests made in process (tests). */
function peerOf(c: Context): string {
  return c.env ? (getConnInfo(c).remote.address ?? '') : '';
}

/** Address of the one who asks. */
export function addressOf(c: Context): string {
  return askerOf(peerOf(c), c.req.raw.headers).address;
}

/** Whether a program of this very machine asks for itself, not a proxy for somebody. */
export function isOwnMachine(c: Context): boolean {
  return askerOf(peerOf(c), c.req.raw.headers).own;
}

/** The same two for a request that no Context stands for; `peer` holds the connection. */
export function askerOf(peer: string, headers: AskedHeaders): { address: string; own: boolean } {
  const forwarded = headers.get('x-forwarded-for');
  return {
    address: askerAddress(peer, forwarded),
    own: forwarded === null && isThisMachine(peer),
  };
}

/**
 * Whether a page of another origin asks through somebody's browser. Our own back office may be
 * opened under any name that leads here, so an origin equal to the request's own host is ours too:
 * a stranger's page cannot choose the Host header of the browser.
 */
export function isForeign(headers: Headers, apiUrl: string): boolean {
  const origin = headers.get('origin');
  if (origin === null) {
    const site = headers.get('sec-fetch-site');
    return site === 'cross-site' || site === 'same-site';
  }
  if (origin === apiUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.get('host');
}
