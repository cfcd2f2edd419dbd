import type { KeptPage, PageCache } from './page-cache.ts';

/** Header, menu and footer: what stands before and after the content of a page. */
export interface PageFrame {
  before: string;
  after: string;
}

/** Leads nowhere: its page is a frame with a sentence in it. */
export const framePath = '/khung-trang';

/** No address: nobody can ask for what is kept under it. */
const frameKey = 'frame';

const contentOfPage = /<main[\s>][\s\S]*<\/main>/;

function frameOf(page: KeptPage): PageFrame | undefined {
  const html = page.ready.bodies.identity.toString();
  const content = contentOfPage.exec(html);
  if (!content) return undefined;
  const after = html.slice(content.index + content[0].length);
  return { before: html.slice(0, content.index), after };
}

/**
 * The frame that error pages are shown in while no page can be made: the last good one, if no change
 * has been heard of since, else one without menu and particulars.
 */
export class PageFrames {
  readonly #cache: PageCache;
  // Outlives changes: made without an answer of the API.
  #bare: PageFrame | undefined;
  // Outlives changes: made of the page alone, and gone with it.
  readonly #frames = new WeakMap<KeptPage, PageFrame | undefined>();

  constructor(cache: PageCache) {
    this.#cache = cache;
  }

  get best(): PageFrame | undefined {
    const page = this.#cache.lastGood(frameKey);
    if (!page) return this.#bare;
    if (!this.#frames.has(page)) this.#frames.set(page, frameOf(page));
    return this.#frames.get(page);
  }

  /** Makes the frame anew when the last one is too old or untrue; `make` makes the page of `framePath`. */
  async refresh(make: () => Promise<KeptPage>): Promise<void> {
    if (this.#cache.get(frameKey)) return;
    const made = await this.#cache.share(frameKey, async () => {
      const page = await make();
      return { ...page, lasting: page.ready.status === 404 && !page.incomplete };
    });
    if (made.ready.status >= 500) this.#bare ??= frameOf(made);
  }
}
