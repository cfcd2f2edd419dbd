import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { gives, takes } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

const partnerParts = graphql(`
  fragment PartnerParts on PartnerOrganisation {
    id
    name
    contactName
    contactEmail
    createdAt
    version
    tokens {
      id
      label
      prefix
      scopes
      status
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

const partnersQuery = graphql(`
  query Partners($first: Int, $after: String) {
    partners(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PartnerParts
      }
    }
  }
`);

const partnerQuery = graphql(`
  query Partner($id: ID!) {
    partner(id: $id) {
      ...PartnerParts
    }
  }
`);

const createMutation = graphql(`
  mutation CreatePartner($input: CreatePartnerInput!) {
    createPartner(input: $input) {
      partner {
        ...PartnerParts
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdatePartner($input: UpdatePartnerInput!) {
    updatePartner(input: $input) {
      partner {
        ...PartnerParts
      }
    }
  }
`);

const deleteMutation = graphql(`
  mutation DeletePartner($input: DeletePartnerInput!) {
    deletePartner(input: $input) {
      deletedId
    }
  }
`);

export const issueToken = gives(
  'partners',
  graphql(`
    mutation IssueApiToken($input: IssueApiTokenInput!) {
      issueApiToken(input: $input) {
        token
      }
    }
  `),
);

export const revokeToken = takes(
  'partners',
  graphql(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
      revokeApiToken(input: $input) {
        apiToken {
          id
        }
      }
    }
  `),
);

function fields(values: FormValues) {
  return {
    name: form.text(values, 'name'),
    contactName: form.text(values, 'contactName'),
    contactEmail: form.text(values, 'contactEmail'),
  };
}

function partnerRow(partner: FragmentType<typeof partnerParts>): Row {
  return { ...readFragment(partnerParts, partner) };
}

export const partnerResource: ResourceDescription = {
  list: cursorList(
    partnersQuery,
    () => ({}),
    (data) => withNodes(data.partners, partnerRow),
  ),
  async one(api, id) {
    const { partner } = await api.query(partnerQuery, { id });
    return partner ? partnerRow(partner) : null;
  },
  async create(api, values): Promise<Row> {
    const input = fields(values);
    return partnerRow((await api.mutate(createMutation, { input })).createPartner.partner);
  },
  async update(api, values, previous): Promise<Row> {
    const input = { ...fields(values), id: previous.id, expectedVersion: form.versionOf(previous) };
    return partnerRow((await api.mutate(updateMutation, { input })).updatePartner.partner);
  },
  async remove(api, previous) {
    const input = { id: previous.id, expectedVersion: form.versionOf(previous) };
    await api.mutate(deleteMutation, { input });
    return previous;
  },
};
