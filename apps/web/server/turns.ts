/** Nobody's turn comes any more: too many wait, or this one has waited too long. */
export class NoTurn extends Error {}

export interface TurnsOptions {
  atOnce?: number;
  mostWaiting?: number;
  patienceMs?: number;
}

/**
 * Lets a few pieces of work run at a time and the others wait in the order they came. Two hundred
 * pages begun together would all end together, and their questions to the API run out of time while
 * this one thread renders the rest.
 */
export class Turns {
  readonly #options: Required<TurnsOptions>;
  #running = 0;
  // Outlives changes: a queue, which holds no page.
  readonly #waiting = new Set<() => void>();

  constructor({ atOnce = 8, mostWaiting = 1_000, patienceMs = 20_000 }: TurnsOptions = {}) {
    this.#options = { atOnce, mostWaiting, patienceMs };
  }

  /** @throws NoTurn instead of waiting without end */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#options.atOnce) await this.#wait();
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#handOn();
    }
  }

  /** Ends with the place of one that is done: the number of those running stays as it is. */
  #wait(): Promise<void> {
    if (this.#waiting.size >= this.#options.mostWaiting) throw new NoTurn('too many wait');
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const take = () => {
      clearTimeout(timer);
      this.#waiting.delete(take);
      resolve();
    };
    const timer = setTimeout(() => {
      this.#waiting.delete(take);
      reject(new NoTurn('waited too long'));
    }, this.#options.patienceMs);
    this.#waiting.add(take);
    return promise;
  }

  #handOn(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#running -= 1;
  }
}
