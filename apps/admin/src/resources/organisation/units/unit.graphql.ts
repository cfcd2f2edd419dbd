import { branchBases } from '@hoi/domain/branch-basis';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { hasBasis } from '#components/units/kind-choices.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

// Read by the code generator; the documents below name it.
graphql(`
  fragment UnitParts on OrgUnit {
    id
    slug
    name
    kind
    levelLabel
    basis
    officialCode
    position
    spellings
    version
    unionName
    alive
    viewerCan {
      update
      createChild
      plan
      move
    }
  }
`);

const unitsQuery = graphql(`
  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {
    orgUnits(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...UnitParts
      }
    }
  }
`);

const unitQuery = graphql(`
  query OrgUnit($id: ID!) {
    orgUnit(id: $id) {
      ...UnitParts
    }
  }
`);

const createMutation = graphql(`
  mutation CreateOrgUnit($input: CreateOrgUnitInput!) {
    createOrgUnit(input: $input) {
      orgUnit {
        ...UnitParts
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdateOrgUnit($input: UpdateOrgUnitInput!) {
    updateOrgUnit(input: $input) {
      orgUnit {
        ...UnitParts
      }
    }
  }
`);

/** What the form of a unit holds; a kind that is missing is refused by the server at its field. */
function fields(values: FormValues) {
  return {
    name: form.text(values, 'name'),
    kind: form.oneOf(orgUnitKinds, values.kind) ?? 'COMMUNE',
    slug: form.textOrNull(values, 'slug'),
    officialCode: form.textOrNull(values, 'officialCode'),
    position: form.whole(values, 'position'),
    levelLabel: form.text(values, 'levelLabel'),
    basis: hasBasis(values.kind) ? (form.oneOf(branchBases, values.basis) ?? null) : null,
    spellings: form.texts(values, 'spellings'),
  };
}

/** Lists are for choosing; the tree screen reads its rows by itself. */
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
  async create(api, values): Promise<Row> {
    const input = {
      ...fields(values),
      parentId: form.text(values, 'parentId'),
      opensOn: form.textOrNull(values, 'opensOn'),
    };
    return (await api.mutate(createMutation, { input })).createOrgUnit.orgUnit;
  },
  async update(api, values, previous): Promise<Row> {
    const expectedVersion = form.versionOf(previous);
    const input = { ...fields(values), id: previous.id, expectedVersion };
    return (await api.mutate(updateMutation, { input })).updateOrgUnit.orgUnit;
  },
};
