import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Visitor } from '#modules/access/identity/visitor.ts';
import type { RateLimitState } from '#outside/rate-limiter.ts';

/** Where a request stands in its caller's allowance. */
export interface RateLimit {
  /** Null when only the cost is counted. */
  requests: RateLimitState | null;
  cost: RateLimitState;
  /** What this request costs, once it is charged. */
  spent: number;
}

/** Something that was done, as its audit entry has it. */
export interface DoneDeed {
  subjectType: string;
  subjectId: string;
  /** Id of the audit entry. */
  entry: string;
  /** What the payload is made of, where that is not the subject's id alone. */
  source?: Readonly<Record<string, string | null>>;
}

/** What a resolver knows of the request; no database client, no request object. */
export interface Context {
  viewer: Viewer;
  /** The person behind the request, as far as counting and rate limits need to know. */
  visitor: Visitor;
  /** Whether the request came with a session that has ended: it is refused, not taken for a reader's. */
  sessionEnded: boolean;
  /** Whether the public site's own server asks, for a visitor of its own. */
  fromSite: boolean;
  /** Whether a page of another origin asks: it never acts for the person who opened it. */
  foreignOrigin: boolean;
  /** Where the request stands in its limit; null when none applies (the public site, this machine). */
  rateLimit: RateLimit | null;
  /** What this very request did the time before, when only its answer is to be made again. */
  doneBefore?: readonly DoneDeed[];
  /** Says that nobody waits for the answer any more; absent when that cannot be known. */
  gone?: AbortSignal;
  /** Sets or clears (null) the session cookie on the answer. */
  setSessionCookie: (token: string | null) => void;
  /** Lets the device be known again when somebody signs in on it. */
  setDeviceCookie: (token: string) => void;
}
