import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, removes, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

const congressParts = graphql(`
  fragment CongressParts on Congress {
    id
    slug
    ordinal
    roman
    termFrom
    termTo
    termText
    heldFrom
    heldTo
    place
    summoned
    attended
    results
    version
    orgUnit {
      id
      name
    }
    documents {
      title
      number
      issuedOn
      url
    }
    committees {
      id
      kind
      orgUnit {
        name
      }
    }
    viewerCan {
      update
    }
  }
`);

const congressesQuery = graphql(`
  query Congresses($orgUnit: ID, $first: Int, $after: String) {
    congresses(orgUnit: $orgUnit, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        roman
        termText
        heldFrom
        place
        version
        orgUnit {
          id
          name
        }
      }
    }
  }
`);

const congressQuery = graphql(`
  query Congress($id: ID!) {
    congress(id: $id) {
      ...CongressParts
    }
  }
`);

function fields(values: FormValues) {
  return {
    ordinal: form.whole(values, 'ordinal'),
    slug: form.textOrNull(values, 'slug'),
    termFrom: form.text(values, 'termFrom'),
    termTo: form.textOrNull(values, 'termTo'),
    heldFrom: form.textOrNull(values, 'heldFrom'),
    heldTo: form.textOrNull(values, 'heldTo'),
    place: form.text(values, 'place'),
    summoned: form.numberOrNull(values, 'summoned'),
    attended: form.numberOrNull(values, 'attended'),
    results: form.text(values, 'results'),
    documents: form.rows(values, 'documents').map((document) => ({
      title: form.text(document, 'title'),
      number: form.text(document, 'number'),
      issuedOn: form.textOrNull(document, 'issuedOn'),
      url: form.text(document, 'url'),
    })),
  };
}

function congressRow(congress: FragmentType<typeof congressParts>): Row {
  return readFragment(congressParts, congress);
}

export const congressResource: ResourceDescription = {
  list: cursorList(
    congressesQuery,
    ({ filter }) => ({ orgUnit: form.textOrNull(filter, 'orgUnit') }),
    (data) => data.congresses,
  ),
  async one(api, id): Promise<Row | null> {
    const { congress } = await api.query(congressQuery, { id });
    return congress ? congressRow(congress) : null;
  },
  create: creates(
    mutations.createCongress,
    (values) => ({ ...fields(values), orgUnit: form.idOf(values, 'orgUnit') ?? '' }),
    ({ createCongress }) => congressRow(createCongress.congress),
  ),
  update: updates(mutations.updateCongress, fields, ({ updateCongress }) =>
    congressRow(updateCongress.congress),
  ),
  remove: removes(mutations.deleteCongress),
};
