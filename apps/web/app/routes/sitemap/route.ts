import { localDay } from '@hoi/localization/date';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { xmlElement, xmlResponse } from '#platform/xml.ts';

const SiteMapPartsQuery = graphql(`
  query SiteMapParts {
    categories {
      slug
    }
    pages {
      slug
      updatedAt
    }
    albums(first: 100) {
      nodes {
        slug
        updatedAt
      }
    }
  }
`);

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
  hrefs.siteMap(),
];

interface Address {
  path: string;
  updatedAt?: string;
}

interface Part {
  place: { endCursor?: string | null | undefined; hasNextPage: boolean };
  addresses: Address[];
}

/** The addresses of a whole list, which is read part by part. */
async function readAll(read: (after: string | null) => Promise<Part>): Promise<Address[]> {
  const found: Address[] = [];
  let place: Part['place'] | undefined;
  while (place?.hasNextPage !== false && found.length < mostOfEach) {
    const part: Part = await read(place?.endCursor ?? null);
    place = part.place;
    found.push(...part.addresses);
  }
  return found;
}

export async function loader({ context }: LoaderFunctionArgs) {
  const { api, siteUrl } = context;
  const [parts, units, articles] = await Promise.all([
    api.read(SiteMapPartsQuery, {}),
    readAll(async (after) => {
      const { pageInfo, nodes } = (await api.read(SiteMapUnitsDocument, { after })).orgUnits;
      return {
        place: pageInfo,
        addresses: nodes.map(({ slug }) => ({ path: hrefs.orgUnit(slug) })),
      };
    }),
    readAll(async (after) => {
      const { pageInfo, nodes } = (await api.read(SiteMapArticlesDocument, { after })).articles;
      const addresses = nodes.map(({ slug, updatedAt }) => ({
        path: hrefs.article(slug),
        updatedAt,
      }));
      return { place: pageInfo, addresses };
    }),
  ]);
  const addresses: Address[] = [
    ...sections.map((path) => ({ path })),
    ...parts.categories.map(({ slug }) => ({ path: hrefs.category(slug) })),
    ...parts.pages.map(({ slug, updatedAt }) => ({ path: hrefs.page(slug), updatedAt })),
    ...parts.albums.nodes.map(({ slug, updatedAt }) => ({ path: hrefs.album(slug), updatedAt })),
    ...units,
    ...articles,
  ];
  const urls = addresses.map(({ path, updatedAt }) => {
    const changed = updatedAt && localDay(updatedAt);
    return `<url>${xmlElement('loc', siteUrl + path)}${xmlElement('lastmod', changed)}</url>`;
  });
  const body = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>`;
  return xmlResponse(body, 'application/xml');
}
