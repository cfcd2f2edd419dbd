import { workerHeader } from '@hoi/contract/headers';
import { codeOf } from '#providers/api-error.ts';
import { holdDeed } from '#providers/one-key.ts';

interface Person {
  userId?: string | null | undefined;
  email?: string | null | undefined;
}

/** What a server answers to somebody who is nobody any more, besides saying so. */
const doubtful: readonly unknown[] = ['NOT_FOUND', 'FORBIDDEN'];

/** Says for whom a request is made: the server refuses it when the session is another's. */
export function viewerHeader(userId: string): Record<string, string> {
  return { [workerHeader]: userId };
}

/**
 * A session may end under somebody's hands. What she was doing then waits, with all that she typed,
 * until she has signed in again in place, and goes on.
 * @param askWho asks the server who is signed in now
 */
export function createSessionReturn(askWho: () => Promise<Person | null>) {
  let person: Person | null = null;
  // What is still under way when she leaves goes under her name, never under none: it would be a stranger's.
  let named: Record<string, string> = {};
  let waiting: { done: Promise<boolean>; settle: (isBack: boolean) => void } | null = null;
  const listeners = new Set<() => void>();

  function change(next: typeof waiting) {
    waiting = next;
    for (const listener of listeners) listener();
  }

  /** @returns whether she came back; false when she left for the door instead */
  function wait(): Promise<boolean> {
    if (waiting) return waiting.done;
    let settle = (_isBack: boolean) => {};
    const done = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    change({ done, settle });
    return done;
  }

  function isSame(found: Person | null): boolean {
    return found?.userId === person?.userId;
  }

  async function isOver(error: unknown): Promise<boolean> {
    if (!person) return false;
    if (codeOf(error) === 'UNAUTHENTICATED') return true;
    if (!doubtful.includes(codeOf(error))) return false;
    // Who cannot be asked is not gone.
    return askWho().then(
      (found) => !isSame(found),
      () => false,
    );
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** The address of whoever is asked to sign in again; null while nobody is. */
    asked: () => (waiting ? (person?.email ?? '') : null),
    isSame,
    /** Names whoever works in this page, or worked there last, to the server. */
    headers: () => named,
    /** Whoever works in this page; null when she signed out on purpose. */
    enter(found: Person | null) {
      person = found;
      if (found?.userId) named = viewerHeader(found.userId);
    },
    wait,
    settle(isBack: boolean) {
      const held = waiting;
      change(null);
      held?.settle(isBack);
    },
    /** Does something at the server; when the session is over, once more after she has come back. */
    async through<Answer>(work: () => Promise<Answer>): Promise<Answer> {
      try {
        return await work();
      } catch (error) {
        const letGo = holdDeed(error);
        try {
          if (!(await isOver(error)) || !(await wait())) throw error;
          return await work();
        } finally {
          letGo();
        }
      }
    },
  };
}

export type SessionReturn = ReturnType<typeof createSessionReturn>;
