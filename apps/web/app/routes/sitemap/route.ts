import { readToEnd } from '@hoi/contract/read-to-end';
import { localDay } from '@hoi/localization/date';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { xmlElement, xmlResponse } from '#platform/xml.ts';
import { readSiteMap } from '../so-do-trang/read-site-map.ts';

const SiteMapArticlesDocument = graphql(`
  query SiteMapArticles($after: String) {
    articles(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        updatedAt
      }
    }
  }
`);

const SiteMapUnitsDocument = graphql(`
  query SiteMapUnits($after: String) {
    orgUnits(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
      }
    }
  }
`);

/** https://www.sitemaps.org/protocol.html allows 50,000 addresses; the newest articles count most. */
const mostOfEach = 10_000;

const sections = [
  hrefs.home(),
  hrefs.news(),
  hrefs.albums(),
  hrefs.organisation(),
  hrefs.figures(),
  hrefs.siteMap(),
];

interface Address {
  path: string;
  updatedAt?: string;
}

export async function loader({ context }: LoaderFunctionArgs) {
  const { api, siteUrl } = context;
  const [{ categories, pages, albums, indicators }, units, articles] = await Promise.all([
    readSiteMap(api, mostOfEach),
    readToEnd(
      async (after) => (await api.read(SiteMapUnitsDocument, { after })).orgUnits,
      mostOfEach,
    ),
    readToEnd(
      async (after) => (await api.read(SiteMapArticlesDocument, { after })).articles,
      mostOfEach,
    ),
  ]);
  const addresses: Address[] = [
    ...sections.map((path) => ({ path })),
    ...categories.map(({ slug }) => ({ path: hrefs.category(slug) })),
    ...pages.map(({ slug, updatedAt }) => ({ path: hrefs.page(slug), updatedAt })),
    ...albums.map(({ slug, updatedAt }) => ({ path: hrefs.album(slug), updatedAt })),
    ...indicators.map(({ code }) => ({ path: hrefs.indicator(code) })),
    ...units.map(({ slug }) => ({ path: hrefs.orgUnit(slug) })),
    ...articles.map(({ slug, updatedAt }) => ({ path: hrefs.article(slug), updatedAt })),
  ];
  // Not the day that readers are told of: an engine is to come again for the smallest correction.
  const urls = addresses.map(({ path, updatedAt }) => {
    const changed = updatedAt && localDay(updatedAt);
    return `<url>${xmlElement('loc', siteUrl + path)}${xmlElement('lastmod', changed)}</url>`;
  });
  const body = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>`;
  return xmlResponse(body, 'application/xml');
}
