/** Carries the id of a request, both ways: a page and what the site asks the API for it bear the same. */
export const requestIdHeader = 'x-request-id';

/** By these the public site's server speaks for its visitor; the API trusts them with the key only. */
export const siteHeaders = {
  key: 'x-hoi-site',
  address: 'x-hoi-visitor-address',
  userAgent: 'x-hoi-visitor-agent',
  languages: 'x-hoi-visitor-languages',
  visitorId: 'x-hoi-visitor-id',
  /** Asks for an answer that nobody was given before. */
  fresh: 'x-hoi-fresh',
} as const;

/** Whom a page of the back office was opened for: in another tab somebody else may have signed in since. */
export const workerHeader = 'x-hoi-viewer';

/** Names a deed, which is done once however often it is sent. */
export const idempotencyHeader = 'idempotency-key';
