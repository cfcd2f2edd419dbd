import type { Api } from '#api/client.server.ts';
import { hrefs } from '#platform/addresses.ts';
import { readAlbums, readIndicators, readTexts } from '../so-do-trang/read-site-map.ts';
import { articlePeriods, readArticlesOf } from './article-parts.ts';
import { readUnitsOf, unitBranches } from './unit-parts.ts';

/**
 * Addresses of a part, of which https://www.sitemaps.org/protocol.html allows 50,000: so many units
 * the API gives at once as a tree, and so many articles are fifty questions.
 */
const mostOfPart = 5000;

interface Address {
  path: string;
  updatedAt?: string;
}

async function textAddresses(api: Api): Promise<Address[]> {
  const { categories, pages } = await readTexts(api);
  const sections = [hrefs.home(), hrefs.news(), hrefs.organisation(), hrefs.siteMap()];
  return [
    ...sections.map((path) => ({ path })),
    ...categories.map(({ slug }) => ({ path: hrefs.category(slug) })),
    ...pages.map(({ slug, updatedAt }) => ({ path: hrefs.page(slug), updatedAt })),
  ];
}

async function albumAddresses(api: Api): Promise<Address[]> {
  const albums = await readAlbums(api);
  return [
    { path: hrefs.albums() },
    ...albums.map(({ slug, updatedAt }) => ({ path: hrefs.album(slug), updatedAt })),
  ];
}

async function figureAddresses(api: Api): Promise<Address[]> {
  const indicators = await readIndicators(api);
  return [
    { path: hrefs.figures() },
    ...indicators.map(({ code }) => ({ path: hrefs.indicator(code) })),
  ];
}

/** Parts that stand in every portal: of what grows by hand, and never to so many. */
const whole = new Map([
  ['trang', textAddresses],
  ['album', albumAddresses],
  ['so-lieu', figureAddresses],
]);

/** The names of all parts: each public address is in one of them. */
export async function siteMapParts(api: Api, most = mostOfPart): Promise<string[]> {
  const [branches, periods] = await Promise.all([
    unitBranches(api, most),
    articlePeriods(api, most),
  ]);
  return [
    ...whole.keys(),
    ...branches.map((slug) => `don-vi-${slug}`),
    ...periods.map((period) => `bai-viet-${period}`),
  ];
}

/**
 * The addresses of a part, found without a look into any other; null when `siteMapParts` names none
 * like that.
 */
export async function readPart(
  api: Api,
  name: string,
  most = mostOfPart,
): Promise<Address[] | null> {
  const read = whole.get(name);
  if (read) return read(api);
  const [, kind, key = ''] = /^(don-vi|bai-viet)-(.+)$/.exec(name) ?? [];
  if (kind === 'don-vi') {
    const units = await readUnitsOf(api, key, most);
    return units?.map(({ slug }) => ({ path: hrefs.orgUnit(slug) })) ?? null;
  }
  if (kind === 'bai-viet') {
    const articles = await readArticlesOf(api, key, most);
    return (
      articles?.map(({ slug, updatedAt }) => ({ path: hrefs.article(slug), updatedAt })) ?? null
    );
  }
  return null;
}
