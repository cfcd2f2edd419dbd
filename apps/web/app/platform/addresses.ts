import { cleanText } from '@hoi/domain/clean-text';

/** Every public address as the router writes it; `routes.ts` gives each its file. */
export const patterns = {
  news: 'tin-tuc',
  category: 'tin-tuc/:category',
  article: 'bai-viet/:slug',
  printArticle: 'bai-viet/:slug/in',
  search: 'tim-kiem',
  albums: 'thu-vien-anh',
  album: 'thu-vien-anh/:slug',
  photo: 'thu-vien-anh/:slug/:place',
  poll: 'tham-do/:id',
  page: 'gioi-thieu/:page',
  organisation: 'to-chuc',
  orgUnit: 'to-chuc/:unit',
  figures: 'so-lieu',
  indicator: 'so-lieu/:indicator',
  indicatorTable: 'so-lieu/:indicator.csv',
  indicatorData: 'so-lieu/:indicator.json',
  siteMap: 'so-do-trang',
  link: 'lien-ket',
  feed: 'rss.xml',
  categoryFeed: 'rss/:file',
  siteMapFile: 'sitemap.xml',
  // At the root, because a file of this kind speaks only for addresses below its own folder.
  siteMapPart: ':siteMapPart.xml',
  robots: 'robots.txt',
  manifest: 'site.webmanifest',
  legacy: 'Default.aspx',
  legacyPath: 'tabid/*',
  legacyNamedPath: ':portalPage/tabid/*',
} as const;

type Query = Record<string, string | number | undefined>;

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

interface TreePlace {
  day?: string | undefined;
  open?: string | undefined;
  query?: string | undefined;
}

/** A first page has no number in its address. */
const pageNumber = (page: number | undefined) => (page && page > 1 ? page : undefined);

export const hrefs = {
  home: () => '/',
  news: (page?: number) => withQuery('/tin-tuc', { trang: pageNumber(page) }),
  category: (slug: string, page?: number) =>
    withQuery(`/tin-tuc/${encodeURIComponent(slug)}`, { trang: pageNumber(page) }),
  /** `newer` and `older` are the pages of the two lists below an article. */
  article: (slug: string, lists: { newer?: number; older?: number } = {}) =>
    withQuery(`/bai-viet/${encodeURIComponent(slug)}`, {
      moi: pageNumber(lists.newer),
      cu: pageNumber(lists.older),
    }),
  printArticle: (slug: string) => `/bai-viet/${encodeURIComponent(slug)}/in`,
  /** `after` is where the page before ended. */
  search: (q?: string, after?: string) => withQuery('/tim-kiem', { q, sau: after }),
  /** `after` is where the page before ended. */
  albums: (after?: string) => withQuery('/thu-vien-anh', { sau: after }),
  album: (slug: string) => `/thu-vien-anh/${encodeURIComponent(slug)}`,
  /** `place` counts the pictures of an album from 1. */
  photo: (slug: string, place: number) => `/thu-vien-anh/${encodeURIComponent(slug)}/${place}`,
  poll: (id: string, notice?: string) =>
    withQuery(`/tham-do/${encodeURIComponent(id)}`, { 'thong-bao': notice }),
  page: (slug: string) => `/gioi-thieu/${encodeURIComponent(slug)}`,
  /** `day` is left out for today; `open` is the slug of the unit whose children are shown. */
  organisation: ({ day, open, query }: TreePlace = {}) =>
    withQuery('/to-chuc', { q: query, ngay: day, mo: open }),
  /** `after` is where the page of its articles before ended. */
  orgUnit: (slug: string, { day, after }: { day?: string | undefined; after?: string } = {}) =>
    withQuery(`/to-chuc/${encodeURIComponent(slug)}`, { ngay: day, sau: after }),
  /** `after` is where the page before ended. */
  figures: (after?: string) => withQuery('/so-lieu', { sau: after }),
  indicator: (code: string) => `/so-lieu/${encodeURIComponent(code)}`,
  indicatorFile: (code: string, kind: 'csv' | 'json') =>
    `/so-lieu/${encodeURIComponent(code)}.${kind}`,
  siteMap: () => '/so-do-trang',
  siteMapPart: (name: string) => `/sitemap-${encodeURIComponent(name)}.xml`,
  link: () => '/lien-ket',
  feed: () => '/rss.xml',
  manifest: () => '/site.webmanifest',
  categoryFeed: (slug: string) => `/rss/${encodeURIComponent(slug)}.xml`,
} as const;

/** Reads what a reader typed into a search box, as much of it as the box takes. */
export function readWords(query: URLSearchParams, { maxLength }: { maxLength: number }): string {
  return cleanText(query.get('q') ?? '')
    .trim()
    .slice(0, maxLength);
}

/** Reads a place in a list, from 1, as our links write it; null when it is none. */
export function readPlace(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** Reads a page number from an address; null when it is not one that a link of ours carries. */
export function readPageNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  return text === null ? 1 : readPlace(text);
}
