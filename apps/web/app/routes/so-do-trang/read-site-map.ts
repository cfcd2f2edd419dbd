import { readToEnd } from '@hoi/contract/read-to-end';
import type { Api } from '#api/client.server.ts';
import { graphql } from '#api/generated/index.ts';

const SiteMapTextsDocument = graphql(`
  query SiteMapTexts {
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

// What both maps of the site list, the page for readers and the file for search engines.

export function readTexts(api: Api) {
  return api.read(SiteMapTextsDocument, {});
}

export function readAlbums(api: Api) {
  return readToEnd(async (after) => (await api.read(SiteMapAlbumsDocument, { after })).albums);
}

export function readIndicators(api: Api) {
  return readToEnd(
    async (after) => (await api.read(SiteMapIndicatorsDocument, { after })).indicators,
  );
}
