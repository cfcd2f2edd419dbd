import { AsyncLocalStorage } from 'node:async_hooks';

/** A statement was not begun, or was ended, because whoever asked for it has left. */
export class NobodyWaitsError extends Error {
  override message = 'nobody waits for the answer';
}

/** One request, as far as the connections need to know of it. */
export class Asker {
  readonly gone: AbortSignal | undefined;
  readonly #atOnce: number;
  readonly #waiting: (() => void)[] = [];
  readonly #running = new Set<() => void>();
  #taken = 0;

  /** @param atOnce statements that run at the same time; the others wait, so that other requests pass by */
  constructor(atOnce: number, gone?: AbortSignal) {
    this.#atOnce = atOnce;
    this.gone = gone;
    gone?.addEventListener('abort', () => this.#leave(), { once: true });
  }

  /**
   * Runs the work of one connection in its turn.
   * @throws NobodyWaitsError when the asker has left before it was begun
   */
  async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#taken >= this.#atOnce) {
      // The turn is handed on, not given back.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#taken += 1;
    try {
      this.requirePresence();
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#taken -= 1;
    }
  }

  /** Calls `end` when the asker leaves before `work` is done. @throws NobodyWaitsError when she has left */
  async whilePresent<Result>(work: () => Promise<Result>, end: () => void): Promise<Result> {
    this.requirePresence();
    this.#running.add(end);
    try {
      return await work();
    } finally {
      this.#running.delete(end);
    }
  }

  /** @throws NobodyWaitsError when the asker has left */
  requirePresence(): void {
    if (this.gone?.aborted) throw new NobodyWaitsError();
  }

  #leave(): void {
    for (const end of this.#running) end();
  }
}

const askers = new AsyncLocalStorage<Asker | undefined>();

/** Whose statements are run now; undefined for work that belongs to no single request. */
export function currentAsker(): Asker | undefined {
  return askers.getStore();
}

/** What is asked of the database during `work` is asked for this asker. */
export function askingFor<Result>(asker: Asker, work: () => Result): Result {
  return askers.run(asker, work);
}

/** For what others wait for as well, or is kept for them: it is nobody's alone, and goes on when one leaves. */
export function askingForAll<Result>(work: () => Result): Result {
  return askers.getStore() ? askers.run(undefined, work) : work();
}
