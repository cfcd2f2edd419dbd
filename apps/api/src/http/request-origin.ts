import { askerAddress, isThisMachine } from '@hoi/domain/network-place';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { AskedHeaders } from './request-context.ts';

/** Who asks: the address, and whether a program of this very machine asks for itself, not a proxy. */
export function askerIn(c: Context): { address: string; own: boolean } {
  // Nobody holds a connection where requests are made in process (tests).
  const peer = c.env ? (getConnInfo(c).remote.address ?? '') : '';
  return askerOf(peer, c.req.raw.headers);
}

/** The same for a request that no Context stands for; `peer` holds the connection. */
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
