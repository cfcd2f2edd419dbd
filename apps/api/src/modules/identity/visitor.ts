/** Where a request comes from. Kept in memory only: what is stored are hashes under rotating keys. */
export interface Visitor {
  address: string;
  userAgent: string;
  /** A random number in the visitor's own cookie, set by the public site; empty when there is none. */
  visitorId: string;
}
