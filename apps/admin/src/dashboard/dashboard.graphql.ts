import { graphql } from '#generated/gql.ts';

export const dashboardQuery = graphql(`
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
`);

export const openSuggestionsQuery = graphql(`
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
`);

export const awaitedArticlesQuery = graphql(`
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
`);

export const awaitedAlbumsQuery = graphql(`
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
`);
