/** The headers by which this server speaks for its visitor; the API trusts them with the key only. */
export const siteHeaders = {
  key: 'x-hoi-site',
  address: 'x-hoi-visitor-address',
  userAgent: 'x-hoi-visitor-agent',
  languages: 'x-hoi-visitor-languages',
  visitorId: 'x-hoi-visitor-id',
  /** Asks for an answer that nobody was given before. */
  fresh: 'x-hoi-fresh',
} as const;

/** For whom a question is asked. */
export interface Caller {
  address: string;
  userAgent: string;
  languages: string;
  /** From the visitor's cookie; empty for all who never voted. */
  visitorId: string;
}

/** A header value holds no line breaks and only Latin-1; what else a browser sends is dropped. */
function headerText(text: string, length: number): string {
  return text.replace(/[^\x20-\x7e]/g, '').slice(0, length);
}

export function callerHeaders(caller: Caller, key: string | undefined): Record<string, string> {
  if (!key) return {};
  return {
    [siteHeaders.key]: key,
    [siteHeaders.address]: caller.address,
    [siteHeaders.userAgent]: headerText(caller.userAgent, 512),
    [siteHeaders.languages]: headerText(caller.languages, 128),
    ...(caller.visitorId && { [siteHeaders.visitorId]: caller.visitorId }),
  };
}

/** One id for what a reader asked of us and for what we ask of the API therefore. */
export function requestIdHeaders(id: string | undefined): Record<string, string> {
  return id ? { 'x-request-id': id } : {};
}
