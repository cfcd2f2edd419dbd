/** Nobody's turn comes any more: too many wait, or this one has waited too long. */
export class NoTurn extends Error {}

export interface TurnsOptions {
  atOnce?: number;
  /** Of these, how many one place may have: somebody else who comes finds the rest. */
  atOncePerPlace?: number;
  mostWaiting?: number;
  mostWaitingPerPlace?: number;
  patienceMs?: number;
}

const usual: Required<TurnsOptions> = {
  atOnce: 8,
  atOncePerPlace: 6,
  mostWaiting: 1_000,
  // An office of hundreds behind one address, each with a page of her own; what is kept takes no turn.
  mostWaitingPerPlace: 400,
  patienceMs: 20_000,
};

interface Job {
  /** Those who wait for it. */
  places: Set<string>;
  begin: (place: string) => void;
  refuse: (why: string) => void;
}

/**
 * Lets a few pieces of work run at a time; the others wait, each in the line of the place that asked for
 * it. The lines take turns, so that who asks for much waits for herself. Two hundred pages begun together
 * would all end together, and their questions to the API run out of time while this one thread renders
 * the rest.
 */
export class Turns {
  readonly #options: Required<TurnsOptions>;
  #running = 0;
  #inLine = 0;
  // Outlives changes: counts, as the queues below hold no page.
  readonly #runningOf = new Map<string, number>();
  // Outlives changes: who waits, in the order in which the lines take turns.
  readonly #lines = new Map<string, Set<Job>>();
  // Outlives changes: who waits, by what is to be made.
  readonly #byKey = new Map<string, Job>();

  constructor(options: TurnsOptions = {}) {
    this.#options = { ...usual, ...options };
  }

  /**
   * @param place who asks, as limits count: see `placeOf`
   * @param key what is made, for others who join
   * @throws NoTurn instead of waiting without end
   */
  async run<Result>(place: string, key: string, work: () => Promise<Result>): Promise<Result> {
    const turn = this.#isFree(place) ? this.#take(place) : await this.#wait(place, key);
    try {
      return await work();
    } finally {
      this.#giveBack(turn);
    }
  }

  /** Whoever needs what another waits for waits for it as well: it is begun by the first who has a turn. */
  join(place: string, key: string): void {
    const job = this.#byKey.get(key);
    if (!job || job.places.has(place)) return;
    if (this.#isFree(place)) job.begin(place);
    else if (this.#makeRoom(place)) this.#standInLine(place, job);
  }

  #isFree(place: string): boolean {
    const { atOnce, atOncePerPlace } = this.#options;
    return this.#running < atOnce && (this.#runningOf.get(place) ?? 0) < atOncePerPlace;
  }

  #take(place: string): string {
    this.#running += 1;
    this.#runningOf.set(place, (this.#runningOf.get(place) ?? 0) + 1);
    return place;
  }

  #giveBack(place: string): void {
    this.#running -= 1;
    const left = (this.#runningOf.get(place) ?? 0) - 1;
    if (left > 0) this.#runningOf.set(place, left);
    else this.#runningOf.delete(place);
    this.#handOn();
  }

  #handOn(): void {
    for (const [place, line] of this.#lines) {
      const [job] = line;
      if (!job || !this.#isFree(place)) continue;
      job.begin(place);
      if (line.size === 0) continue;
      // Behind the others; they are all seen before it comes again.
      this.#lines.delete(place);
      this.#lines.set(place, line);
    }
  }

  /** Ends with the place whose turn it is. */
  #wait(place: string, key: string): Promise<string> {
    if (!this.#makeRoom(place)) throw new NoTurn('too many wait');
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const end = () => {
      clearTimeout(timer);
      for (const one of job.places) this.#leaveLine(one, job);
      if (this.#byKey.get(key) === job) this.#byKey.delete(key);
    };
    const job: Job = {
      places: new Set(),
      begin: (turn) => {
        end();
        resolve(this.#take(turn));
      },
      refuse: (why) => {
        end();
        reject(new NoTurn(why));
      },
    };
    const timer = setTimeout(() => job.refuse('waited too long'), this.#options.patienceMs);
    this.#standInLine(place, job);
    this.#byKey.set(key, job);
    return promise;
  }

  #standInLine(place: string, job: Job): void {
    const line = this.#lines.get(place) ?? new Set();
    this.#lines.set(place, line.add(job));
    job.places.add(place);
    this.#inLine += 1;
  }

  #leaveLine(place: string, job: Job): void {
    const line = this.#lines.get(place);
    if (!line?.delete(job)) return;
    if (line.size === 0) this.#lines.delete(place);
    job.places.delete(place);
    this.#inLine -= 1;
  }

  /** Whether one more of a place may wait. When the house is full, the last of the longest line makes way. */
  #makeRoom(place: string): boolean {
    const { mostWaiting, mostWaitingPerPlace } = this.#options;
    const own = this.#lines.get(place)?.size ?? 0;
    if (own >= mostWaitingPerPlace) return false;
    if (this.#inLine < mostWaiting) return true;
    const [longest] = [...this.#lines].sort(([, a], [, b]) => b.size - a.size);
    const last = longest && [...longest[1]].at(-1);
    if (!last || longest[1].size <= own + 1) return false;
    this.#leaveLine(longest[0], last);
    if (last.places.size === 0) last.refuse('too many wait');
    return true;
  }
}
