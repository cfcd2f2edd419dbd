import { readToEnd } from '@hoi/contract/read-to-end';
import type { Api } from '#api/client.server.ts';
import { graphql } from '#api/generated/index.ts';

const SiteMapQuery = graphql(`
  query SiteMap {
    categories {
      slug
      name
    }
    pages {
      slug
      title
      updatedAt
    }
  }
`);

const SiteMapAlbumsDocument = graphql(`
  query SiteMapAlbums($after: String) {
    albums(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        title
        updatedAt
      }
    }
  }
`);

const SiteMapIndicatorsDocument = graphql(`
  query SiteMapIndicators($after: String) {
    indicators(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
      }
    }
  }
`);

/**
 * What both maps of the site list, the page for readers and the file for search engines.
 * @param most of albums and of indicators; all of them when left out
 */
export async function readSiteMap(api: Api, most?: number) {
  const [parts, albums, indicators] = await Promise.all([
    api.read(SiteMapQuery, {}),
    readToEnd(async (after) => (await api.read(SiteMapAlbumsDocument, { after })).albums, most),
    readToEnd(
      async (after) => (await api.read(SiteMapIndicatorsDocument, { after })).indicators,
      most,
    ),
  ]);
  return { ...parts, albums, indicators };
}
