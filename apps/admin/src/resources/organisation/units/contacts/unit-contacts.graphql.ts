import { graphql } from '#generated/gql.ts';
import type { ImportUnitContactsMutation } from '#generated/graphql.ts';
import { gives } from '#providers/data/deed.ts';

export const importContacts = gives(
  'units',
  graphql(`
    mutation ImportUnitContacts($input: ImportUnitContactsInput!) {
      importUnitContacts(input: $input) {
        digest
        changedCount
        refusedCount
        notices
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
  `),
);

/** What a sheet of contacts changes, or has changed. */
export type ContactPreview = ImportUnitContactsMutation['importUnitContacts'];
