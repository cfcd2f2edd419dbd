import { codeOf } from '#providers/api-error.ts';

// The first wait for a server that is away and the longest; the browser's own word ends each.
const firstWait = 2_000;
const longestWait = 30_000;

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

interface SendOptions {
  /** Told when it begins to wait for the network, and when it no longer does. */
  onWaiting: (isWaiting: boolean) => void;
  /** Aborted when the form has gone. */
  signal: AbortSignal;
}

/** Sends, and sends again by itself when the network is back; the server does the same deed once. */
export async function sendWhenOnline<Answer>(
  work: () => Promise<Answer>,
  { onWaiting, signal }: SendOptions,
): Promise<Answer> {
  let wait = firstWait;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== 'OFFLINE' || signal.aborted) throw error;
      onWaiting(true);
      await networkOr(wait, signal);
      onWaiting(false);
      if (signal.aborted) throw error;
      wait = Math.min(wait * 2, longestWait);
    }
  }
}
