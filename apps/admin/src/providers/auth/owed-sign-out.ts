import { ApiError, codeOf } from '#providers/api-error.ts';

const mark = 'hoi-owed-sign-out';
// Until the browser says that there is a network again; it does not know of every one. Milliseconds.
const tryEvery = 5_000;

/** Whether the server may still hold the session: it did not answer, or could not act. */
function isUnheard(error: unknown): boolean {
  if (codeOf(error) === 'OFFLINE' || codeOf(error) === 'INTERNAL') return true;
  return error instanceof ApiError && error.retryAfter !== null;
}

/**
 * Whoever signs out without a network leaves a session behind that the next one at the machine could
 * go on with. It is ended as soon as the server can be reached, by whichever page of this browser;
 * until then none of them works with it.
 * @param end ends the session of a person, and nobody else's
 */
export function createOwedSignOut(
  end: (userId: string) => Promise<unknown>,
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
) {
  const listeners = new Set<() => void>();
  let trying: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOwed = () => store.getItem(mark) !== null;

  function change(userId: string | null) {
    if (userId === null) store.removeItem(mark);
    else store.setItem(mark, userId);
    for (const listener of listeners) listener();
  }

  async function tryNow(): Promise<boolean> {
    clearTimeout(timer);
    const userId = store.getItem(mark);
    if (userId === null) return true;
    try {
      await end(userId);
    } catch (error) {
      // A session that has ended already, or is somebody else's by now, is no debt.
      if (isUnheard(error)) {
        timer = setTimeout(settle, tryEvery);
        return false;
      }
    }
    change(null);
    return true;
  }

  /** Ends what is still to be ended. @returns whether nothing is any more */
  function settle(): Promise<boolean> {
    trying ??= tryNow().finally(() => {
      trying = null;
    });
    return trying;
  }

  return {
    isOwed,
    settle,
    /** Remembered before it is tried: the page may be closed at any moment. */
    async leave(userId: string): Promise<void> {
      change(userId);
      await settle();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export type OwedSignOut = ReturnType<typeof createOwedSignOut>;
