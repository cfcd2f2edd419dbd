import { graphql } from '#generated/gql.ts';

export const dashboardQuery = graphql(`
  query Dashboard {
    drafts: articles(filter: { mine: true, status: [DRAFT] }, orderBy: UPDATED_AT_DESC, first: 6) {
      totalCount
      nodes {
        id
        title
        updatedAt
      }
    }
    waiting: articles(filter: { status: [IN_REVIEW] }, orderBy: UPDATED_AT_DESC, first: 6) {
      totalCount
      nodes {
        id
        title
        updatedAt
      }
    }
    latest: articles(filter: { status: [PUBLISHED] }, orderBy: PUBLISHED_AT_DESC, first: 6) {
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
