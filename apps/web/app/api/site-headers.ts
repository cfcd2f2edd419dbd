/** The headers by which this server speaks for its visitor; the API trusts them with the key only. */
export const siteHeaders = {
  key: 'x-hoi-site',
  address: 'x-hoi-visitor-address',
  userAgent: 'x-hoi-visitor-agent',
  visitorId: 'x-hoi-visitor-id',
  /** Asks for an answer that nobody was given before. */
  fresh: 'x-hoi-fresh',
} as const;

/** For whom a question is asked. */
export interface Caller {
  address: string;
  userAgent: string;
  /** From the visitor's cookie; empty for all who never voted. */
  visitorId: string;
}

export function callerHeaders(caller: Caller, key: string | undefined): Record<string, string> {
  if (!key) return {};
  return {
    [siteHeaders.key]: key,
    [siteHeaders.address]: caller.address,
    // A header value holds no line breaks and only Latin-1; what else a browser sends is dropped.
    [siteHeaders.userAgent]: caller.userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 512),
    ...(caller.visitorId && { [siteHeaders.visitorId]: caller.visitorId }),
  };
}
