/** Where a request comes from. Kept in memory only: what is stored are hashes under rotating keys. */
export interface Visitor {
  address: string;
  userAgent: string;
  /** Accept-Language, which differs from one person's browser to the next more than one would think. */
  languages: string;
  /** A random number in the visitor's own cookie, set by the public site; empty when there is none. */
  visitorId: string;
  /** What the cookie of a device holds on which somebody of the staff has signed in; empty when there is none. */
  device: string;
}
