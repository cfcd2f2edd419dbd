import { graphql } from '#generated/gql.ts';
import { reading } from '#providers/data/reading.ts';

export const dashboard = reading(
  'dashboard',
  graphql(`
    query Dashboard {
      returned: articles(
        filter: { mine: true, standing: [RETURNED] }
        orderBy: UPDATED_AT_DESC
        first: 6
      ) {
        totalCount
        nodes {
          id
          title
          lastStep {
            comment
            at
            actorName
          }
        }
      }
      drafts: articles(filter: { mine: true, standing: [DRAFT] }, orderBy: UPDATED_AT_DESC, first: 6) {
        totalCount
        nodes {
          id
          title
          updatedAt
        }
      }
      submitted: articles(
        filter: { mine: true, standing: [IN_REVIEW] }
        orderBy: UPDATED_AT_DESC
        first: 6
      ) {
        totalCount
        nodes {
          id
          title
          updatedAt
        }
      }
      latest: articles(filter: { standing: [PUBLISHED] }, orderBy: PUBLISHED_AT_DESC, first: 6) {
        totalCount
        nodes {
          id
          title
          publishedAt
        }
      }
      visitStats {
        online
        today
        yesterday
        thisWeek
        thisMonth
        total
      }
    }
  `),
  (data) => data,
);

export const openSuggestions = reading(
  'dashboard',
  graphql(`
    query OpenSuggestions {
      legacyImports(filter: { hasOpenSuggestions: true }, first: 6) {
        totalCount
        nodes {
          id
          fileName
          openSuggestionCount
          article {
            title
          }
        }
      }
    }
  `),
  (data) => data.legacyImports,
);

export const awaitedArticles = reading(
  'dashboard',
  graphql(`
    query AwaitedArticles {
      articles(
        filter: { publishable: true, standing: [IN_REVIEW] }
        orderBy: UPDATED_AT_DESC
        first: 6
      ) {
        totalCount
        nodes {
          id
          title
          authorName
          updatedAt
        }
      }
      scheduled: articles(
        filter: { publishable: true, standing: [SCHEDULED] }
        orderBy: PUBLISHED_AT_ASC
        first: 6
      ) {
        totalCount
        nodes {
          id
          title
          publishedAt
        }
      }
    }
  `),
  (data) => data,
);

export const awaitedAlbums = reading(
  'dashboard',
  graphql(`
    query AwaitedAlbums {
      albums(filter: { status: DRAFT }, orderBy: UPDATED_AT_DESC, first: 6) {
        totalCount
        nodes {
          id
          title
          updatedAt
        }
      }
    }
  `),
  (data) => data.albums,
);
