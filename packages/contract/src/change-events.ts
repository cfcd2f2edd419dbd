/** What the stream of changes says to the public site's server. */
export const changeEvents = {
  /** The demo content is being loaded: there is nothing to show yet. */
  loading: 'loading',
  /** From now on every change is told. */
  ready: 'ready',
  /** Something is to be shown afresh. */
  change: 'change',
  /** Nothing: the stream lives. */
  ping: 'ping',
} as const;
