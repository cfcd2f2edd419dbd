import { localDay } from '@hoi/localization/date';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Api } from '#api/client.server.ts';
import type { SiteMapArticlesQuery, SiteMapUnitsQuery } from '#api/generated/graphql.ts';
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

interface Place {
  endCursor?: string | null | undefined;
  hasNextPage: boolean;
}

async function unitAddresses(api: Api): Promise<Address[]> {
  const found: Address[] = [];
  let place: Place | undefined;
  while (place?.hasNextPage !== false && found.length < mostOfEach) {
    const after: string | null = place?.endCursor ?? null;
    const page: SiteMapUnitsQuery = await api.read(SiteMapUnitsDocument, { after });
    place = page.orgUnits.pageInfo;
    found.push(...page.orgUnits.nodes.map(({ slug }) => ({ path: hrefs.orgUnit(slug) })));
  }
  return found;
}

async function articleAddresses(api: Api): Promise<Address[]> {
  const found: Address[] = [];
  let place: Place | undefined;
  while (place?.hasNextPage !== false && found.length < mostOfEach) {
    const after: string | null = place?.endCursor ?? null;
    const page: SiteMapArticlesQuery = await api.read(SiteMapArticlesDocument, { after });
    place = page.articles.pageInfo;
    for (const { slug, updatedAt } of page.articles.nodes) {
      found.push({ path: hrefs.article(slug), updatedAt });
    }
  }
  return found;
}

export async function loader({ context }: LoaderFunctionArgs) {
  const [parts, units, articles] = await Promise.all([
    context.api.read(SiteMapPartsQuery, {}),
    unitAddresses(context.api),
    articleAddresses(context.api),
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
    return `<url>${xmlElement('loc', context.siteUrl + path)}${xmlElement('lastmod', changed)}</url>`;
  });
  const body = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>`;
  return xmlResponse(body, 'application/xml');
}
