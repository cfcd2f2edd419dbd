import { ApiError, codeOf } from '#providers/api-error.ts';
import { holdDeed } from '#providers/one-key.ts';

// The first wait for a server that is away and the longest; the browser's own word ends each.
const firstWait = 2_000;
const longestWait = 30_000;

/** What a save waits for: an answer at all, or a server that can serve. */
export type Away = 'network' | 'server';

function networkOr(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(go, milliseconds);
    function go() {
      window.clearTimeout(timer);
      window.removeEventListener('online', go);
      signal.removeEventListener('abort', go);
      resolve();
    }
    window.addEventListener('online', go);
    signal.addEventListener('abort', go);
  });
}

/** How long the server asked to be left alone, in milliseconds; nothing when it did not answer. */
function askedFor(error: unknown): number {
  return error instanceof ApiError ? (error.retryAfter ?? 0) * 1000 : 0;
}

function awayOf(error: unknown): Away | null {
  if (codeOf(error) === 'OFFLINE') return 'network';
  return error instanceof ApiError && error.retryAfter !== null ? 'server' : null;
}

interface SendOptions {
  /** Told what it begins to wait for, and null when it no longer does. */
  onWaiting: (away: Away | null) => void;
  /** Aborted when the form has gone. */
  signal: AbortSignal;
}

/**
 * Sends, and sends again by itself when the network or the server is back; the server does the same
 * deed once.
 */
export async function sendWhenOnline<Answer>(
  work: () => Promise<Answer>,
  { onWaiting, signal }: SendOptions,
): Promise<Answer> {
  let wait = firstWait;
  let letGo = () => {};
  try {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        const away = awayOf(error);
        if (!away || signal.aborted) throw error;
        letGo();
        letGo = holdDeed(error);
        onWaiting(away);
        await networkOr(Math.max(wait, askedFor(error)), signal);
        onWaiting(null);
        if (signal.aborted) throw error;
        wait = Math.min(wait * 2, longestWait);
      }
    }
  } finally {
    letGo();
  }
}
