import type { Viewer } from '#modules/identity/viewer.ts';
import { placeOf } from '#outside/network-place.ts';
import { localLimit, type RateLimitState } from '#outside/rate-limiter.ts';
import { type AskedHeaders, isSite, siteHeaders } from '#request-context.ts';

// Twenty a second for a whole minute: far above what a person or a polite program does.
const requestsPerMinute = 1200;

/** The limits on ordinary requests, kept in memory by each process. */
export interface RequestLimits {
  /** Counts a request by its address, before anything is looked up; null when none applies. */
  byAddress: (
    headers: AskedHeaders,
    address: string,
    own: boolean,
  ) => Promise<RateLimitState> | null;
  /** Counts a request by the token that it came with. */
  byToken: (viewer: Viewer) => Promise<RateLimitState | null>;
}

/** The public site and programs of this machine are not counted by address; tokens always are. */
export function createRequestLimits(perMinute = requestsPerMinute): RequestLimits {
  const limit = localLimit(perMinute, 60);
  return {
    byAddress: (headers, address, own) =>
      own || isSite(headers.get(siteHeaders.key))
        ? null
        : limit.take(`address:${placeOf(address)}`),
    byToken: async (viewer) =>
      viewer.kind === 'partner' ? limit.take(`token:${viewer.tokenId}`) : null,
  };
}
