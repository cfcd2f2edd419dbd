import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

const auditQuery = graphql(`
  query AuditEntries(
    $actor: ID
    $subjectType: String
    $from: Date
    $to: Date
    $first: Int
    $after: String
  ) {
    auditEntries(
      actor: $actor
      subjectType: $subjectType
      from: $from
      to: $to
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        action
        actorKind
        actorName
        subjectType
        detail
        subject {
          id
          ... on Album {
            title
          }
          ... on Article {
            title
          }
          ... on Category {
            name
          }
          ... on OrgPlan {
            title
          }
          ... on OrgUnit {
            name
          }
          ... on Page {
            title
          }
          ... on PartnerOrganisation {
            name
          }
          ... on Person {
            name: fullName
          }
          ... on Poll {
            title: question
          }
          ... on SiteLink {
            title
          }
          ... on SiteLinkGroup {
            name
          }
          ... on User {
            name
          }
        }
      }
    }
  }
`);

export const auditResource: ResourceDescription = {
  list: cursorList(
    auditQuery,
    ({ filter }) => ({
      actor: form.textOrNull(filter, 'actor'),
      subjectType: form.textOrNull(filter, 'subjectType'),
      from: form.textOrNull(filter, 'from'),
      to: form.textOrNull(filter, 'to'),
    }),
    (data) => data.auditEntries,
  ),
};
