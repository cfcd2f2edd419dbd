import { branchBases } from '@hoi/domain/branch-basis';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { hasBasis } from '#components/units/kind-choices.ts';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

const unitParts = graphql(`
  fragment OrgUnitParts on OrgUnit {
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
        ...OrgUnitParts
      }
    }
  }
`);

const unitQuery = graphql(`
  query OrgUnit($id: ID!) {
    orgUnit(id: $id) {
      ...OrgUnitParts
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

/** A unit as screens hold it. */
export function unitRow(unit: FragmentType<typeof unitParts>) {
  return readFragment(unitParts, unit);
}

/** Lists are for choosing; the tree screen reads its rows by itself. */
export const unitResource: ResourceDescription = {
  list: cursorList(
    unitsQuery,
    ({ filter }) => {
      const query = form.textOrNull(filter, 'q');
      return { filter: query ? { query } : {} };
    },
    (data) => withNodes(data.orgUnits, unitRow),
  ),
  async one(api, id): Promise<Row | null> {
    const { orgUnit } = await api.query(unitQuery, { id });
    return orgUnit ? unitRow(orgUnit) : null;
  },
  create: creates(
    mutations.createOrgUnit,
    (values) => ({
      ...fields(values),
      parentId: form.text(values, 'parentId'),
      opensOn: form.textOrNull(values, 'opensOn'),
    }),
    ({ createOrgUnit }) => unitRow(createOrgUnit.orgUnit),
  ),
  update: updates(mutations.updateOrgUnit, fields, ({ updateOrgUnit }) =>
    unitRow(updateOrgUnit.orgUnit),
  ),
};
