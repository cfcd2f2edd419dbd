import { LRUCache } from 'lru-cache';
import type { ReadyBytes } from './ready-bytes.ts';

/** A page as it is kept, with the article that it shows: its views are counted from here too. */
export interface KeptPage {
  ready: ReadyBytes;
  articleId: string | undefined;
  /** A person's page view, as opposed to a feed or a map of the site. */
  countsAsVisit: boolean;
  /** False for what must be made afresh each time, such as an error page. */
  lasting: boolean;
  /** Whether a part of it could not be had just now. */
  incomplete: boolean;
  /** Milliseconds since 1970. */
  madeAt: number;
  /** The id of the request that it was made for, in the log. */
  madeFor?: string | undefined;
}

/** Counters, weather and view numbers move without an event, hence the age limit. */
const longestLifeMs = 30_000;

/** Longest time for which a page is shown that no longer hears of changes. */
const longestOutageMs = 30 * 60_000;

const megabyte = 1024 * 1024;

/** Of the memory for pages, what those with a question in their address may take. */
const shareOfAsked = 0.25;

function pageStore(maxBytes: number, lifeMs: number): LRUCache<string, KeptPage> {
  return new LRUCache({
    maxSize: Math.max(1, Math.floor(maxBytes)),
    ttl: lifeMs,
    // What is too old to be shown is kept for when nothing newer can be made.
    noDeleteOnStaleGet: true,
    // The library asks the clock, and sets a timer, once in this many milliseconds.
    ttlResolution: Math.min(250, lifeMs),
    sizeCalculation: (page, key) => page.ready.byteSize + key.length,
  });
}

/**
 * Whole pages for anonymous readers, purged together on every change. Serves nothing by itself until
 * the stream of changes is connected: a page that cannot be purged is shown only when there is no other.
 */
export class PageCache {
  #pages: LRUCache<string, KeptPage>;
  /** Apart: of addresses with a question anybody can make up thousands, and push out nothing but those. */
  #asked: LRUCache<string, KeptPage>;
  // Outlives changes: followChanges purges all of it, by purge and setLive.
  #flights = new Map<string, Promise<KeptPage>>();
  #live = false;
  #awaySince = 0;
  /** Counts purges: a page that was begun before one is not kept after it. */
  #generation = 0;

  constructor({ maxBytes = 64 * megabyte, lifeMs = longestLifeMs } = {}) {
    this.#pages = pageStore(maxBytes * (1 - shareOfAsked), lifeMs);
    this.#asked = pageStore(maxBytes * shareOfAsked, lifeMs);
  }

  #storeOf(key: string): LRUCache<string, KeptPage> {
    return key.includes('?') ? this.#asked : this.#pages;
  }

  get live(): boolean {
    return this.#live;
  }

  /** Called by the stream of changes when it connects and when it breaks. */
  setLive(live: boolean): void {
    if (live) this.purge();
    else this.#forgetFlights();
    if (this.#live && !live) this.#awaySince = Date.now();
    this.#live = live;
  }

  purge(): void {
    this.#pages.clear();
    this.#asked.clear();
    this.#forgetFlights();
  }

  #forgetFlights(): void {
    this.#generation++;
    this.#flights.clear();
  }

  get(key: string): KeptPage | undefined {
    return this.#live ? this.#storeOf(key).get(key) : undefined;
  }

  /**
   * The page as it last was, however old, if no change has been heard of since: for when nothing newer
   * can be made. What changed in the meantime was purged and does not come back.
   */
  lastGood(key: string): KeptPage | undefined {
    if (!this.#live && Date.now() - this.#awaySince > longestOutageMs) return undefined;
    return this.#storeOf(key).get(key, { allowStale: true });
  }

  /**
   * Makes a page, once for all who ask for it at the same time, and keeps it if it lasts.
   * Without the stream of changes everybody's page is made for them alone.
   */
  async share(key: string, make: () => Promise<KeptPage>): Promise<KeptPage> {
    if (!this.#live) return make();
    const flying = this.#flights.get(key);
    if (flying) return flying;
    const generation = this.#generation;
    const flight = make().then((page) => {
      if (page.lasting && !page.incomplete && generation === this.#generation)
        this.#storeOf(key).set(key, page);
      return page;
    });
    this.#flights.set(key, flight);
    try {
      return await flight;
    } finally {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    }
  }
}
