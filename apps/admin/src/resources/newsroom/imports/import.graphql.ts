import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import { gives, takes } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

const importsQuery = graphql(`
  query LegacyImports($filter: LegacyImportFilter, $first: Int, $after: String) {
    legacyImports(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fileName
        importedAt
        openSuggestionCount
        article {
          title
        }
      }
    }
  }
`);

const importQuery = graphql(`
  query LegacyImport($id: ID!) {
    legacyImport(id: $id) {
      id
      fileName
      importedAt
      importedByName
      suggestionCount
      openSuggestionCount
      article {
        id
        title
      }
      report {
        found {
          part
          text
          count
        }
        normalisations {
          how
          count
        }
        stored {
          kind
          outcome
          title
        }
      }
      suggestions {
        id
        place
        found
        suggestion
        explanation
        status
        applicable
      }
    }
  }
`);

export const resolveSuggestion = takes('imports', mutations.resolveImportSuggestion);
export const applySuggestions = takes('imports', mutations.applyImportSuggestions);
export const importPage = gives('imports', mutations.importLegacyPage);

export const importResource: ResourceDescription = {
  list: cursorList(
    importsQuery,
    ({ filter }) => ({
      filter: {
        query: form.textOrNull(filter, 'q'),
        hasOpenSuggestions: form.flag(filter, 'hasOpenSuggestions') || null,
      },
    }),
    (data) => data.legacyImports,
  ),
  async one(api, id) {
    return (await api.query(importQuery, { id })).legacyImport ?? null;
  },
};
