import type { Viewer } from '#modules/identity/viewer.ts';
import type { Visitor } from '#modules/identity/visitor.ts';

/** What a resolver knows of the request; no database client, no request object. */
export interface Context {
  viewer: Viewer;
  /** The person behind the request, as far as counting and rate limits need to know. */
  visitor: Visitor;
  /** Whether the public site's own server asks, for a visitor of its own. */
  fromSite: boolean;
  /** Sets or clears (null) the session cookie on the answer. */
  setSessionCookie: (token: string | null) => void;
}
