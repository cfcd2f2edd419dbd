import { graphql } from '#generated/gql.ts';
import type { ImportUnitContactsMutation } from '#generated/graphql.ts';

export const importContactsMutation = graphql(`
  mutation ImportUnitContacts($input: ImportUnitContactsInput!) {
    importUnitContacts(input: $input) {
      digest
      changedCount
      refusedCount
      rows {
        line
        code
        name
        status
        message
        unit {
          id
          name
        }
        changes {
          field
          before
          after
        }
      }
    }
  }
`);

/** What a sheet of contacts changes, or has changed. */
export type ContactPreview = ImportUnitContactsMutation['importUnitContacts'];
