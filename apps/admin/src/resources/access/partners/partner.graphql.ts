import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { gives, takes } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, removes, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

const partnerParts = graphql(`
  fragment PartnerOrganisationParts on PartnerOrganisation {
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
      usage {
        month
        requests
        points
        countedUntil
      }
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
        ...PartnerOrganisationParts
      }
    }
  }
`);

const partnerQuery = graphql(`
  query Partner($id: ID!) {
    partner(id: $id) {
      ...PartnerOrganisationParts
    }
  }
`);

export const issueToken = gives('partners', mutations.issueApiToken);
export const revokeToken = takes('partners', mutations.revokeApiToken);

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
  create: creates(mutations.createPartner, fields, ({ createPartner }) =>
    partnerRow(createPartner.partner),
  ),
  update: updates(mutations.updatePartner, fields, ({ updatePartner }) =>
    partnerRow(updatePartner.partner),
  ),
  remove: removes(mutations.deletePartner),
};
