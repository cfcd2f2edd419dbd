import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

const unitsQuery = graphql(`
  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {
    orgUnits(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        name
        kind
      }
    }
  }
`);

const unitQuery = graphql(`
  query OrgUnit($id: ID!) {
    orgUnit(id: $id) {
      id
      slug
      name
      kind
    }
  }
`);

/** Units are chosen from here; their tree is kept elsewhere. */
export const unitResource: ResourceDescription = {
  list: cursorList(
    unitsQuery,
    ({ filter }) => {
      const query = form.textOrNull(filter, 'q');
      return { filter: query ? { query } : {} };
    },
    (data) => data.orgUnits,
  ),
  async one(api, id) {
    return (await api.query(unitQuery, { id })).orgUnit ?? null;
  },
};
