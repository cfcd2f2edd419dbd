import { siteFaults } from '@hoi/localization/words/frame/site-faults';
import type { KeptPage, PageCache } from './page-cache.ts';
import { makeReady } from './ready-bytes.ts';
import { NoTurn } from './turns.ts';

/** While there is something good to show, nobody waits longer than this for something newer. */
const patienceMs = 3_000;
/** After a failure: meanwhile everybody is shown what is there, and one in this time tries again. */
const pauseMs = 2_000;

export interface LastGoodOptions {
  patienceMs?: number;
  pauseMs?: number;
}

function isWhole(page: KeptPage): boolean {
  return page.ready.status < 500 && !page.incomplete;
}

function noticeOf(madeAt: number): string {
  return `<div class="notice outage" role="status"><p class="wide">${siteFaults.lastGood(new Date(madeAt))}</p></div>`;
}

/** The same page with a line that says from when it is. Feeds and maps have no place for one. */
async function marked({ ready, ...page }: KeptPage): Promise<KeptPage> {
  const { identity } = ready.heads;
  const pairs = identity.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, identity[at + 1] ?? '']] : [],
  );
  const headers = new Map(pairs);
  headers.set('cache-control', 'no-store');
  const html = ready.bodies.identity.toString();
  const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false;
  const body = isHtml ? html.replace(/<body[^>]*>/, `$&${noticeOf(page.madeAt)}`) : html;
  return { ...page, ready: await makeReady(ready.status, headers, Buffer.from(body)) };
}

/**
 * What readers are shown while the API or its database is away: the page as it last was, if no change
 * has been heard of since.
 */
export class LastGoodPages {
  readonly #cache: Pick<PageCache, 'lastGood'>;
  readonly #options: Required<LastGoodOptions>;
  // Outlives changes: made of the page alone, and gone with it.
  readonly #marked = new WeakMap<KeptPage, Promise<KeptPage>>();
  #tryAgainAt = 0;

  constructor(cache: Pick<PageCache, 'lastGood'>, options: LastGoodOptions = {}) {
    this.#cache = cache;
    this.#options = { patienceMs, pauseMs, ...options };
  }

  /** The page made now, or else the last good one. @throws NoTurn while there is neither */
  async orLastGood(key: string, make: () => Promise<KeptPage>): Promise<KeptPage> {
    const good = this.#cache.lastGood(key);
    if (Date.now() < this.#tryAgainAt) {
      if (good) return this.#mark(good);
      throw new NoTurn('the API is away');
    }
    const making = make().then((page) => this.#noted(page));
    if (!good) return making;
    const made = await this.#inTime(making);
    if (made && isWhole(made)) return made;
    // What was purged in the meantime is good no longer.
    const still = this.#cache.lastGood(key);
    return still ? this.#mark(still) : making;
  }

  /** A fault of one page says nothing of the others; an API that is away does. */
  #noted(page: KeptPage): KeptPage {
    const away = page.ready.status === 503 || page.incomplete;
    if (away) this.#tryAgainAt = Date.now() + this.#options.pauseMs;
    return page;
  }

  async #inTime(making: Promise<KeptPage>): Promise<KeptPage | null> {
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(() => late.resolve(null), this.#options.patienceMs);
    const made = await Promise.race([making.catch(() => null), late.promise]);
    clearTimeout(timer);
    return made;
  }

  #mark(page: KeptPage): Promise<KeptPage> {
    const known = this.#marked.get(page) ?? marked(page);
    this.#marked.set(page, known);
    return known;
  }
}
