import { requestIdHeader, siteHeaders } from '@hoi/contract/headers';

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
  return id ? { [requestIdHeader]: id } : {};
}
