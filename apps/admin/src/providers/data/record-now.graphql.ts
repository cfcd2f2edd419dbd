import { graphql } from '#generated/gql.ts';
import type { Api } from '#providers/client.ts';
import type { RecordNow } from './resource-description.ts';

// Some tell their version to staff alone: one answer of two kinds needs two names.
const recordNowQuery = graphql(`
  query RecordNow($id: ID!) {
    node(id: $id) {
      id
      ... on Album {
        version
      }
      ... on Category {
        version
      }
      ... on Committee {
        staffVersion: version
      }
      ... on Congress {
        staffVersion: version
      }
      ... on Indicator {
        version
      }
      ... on OrgPlan {
        version
      }
      ... on OrgUnit {
        version
      }
      ... on Page {
        version
      }
      ... on PartnerOrganisation {
        version
      }
      ... on Person {
        staffVersion: version
      }
      ... on Poll {
        version
      }
      ... on SiteLinkGroup {
        version
      }
      ... on User {
        version
      }
    }
  }
`);

/** How far a record has come at the server; null when the viewer may not know of it any more. */
export async function recordNow(api: Api, id: string): Promise<RecordNow | null> {
  const { node } = await api.query(recordNowQuery, { id });
  if (!node) return null;
  if ('staffVersion' in node) return { version: node.staffVersion ?? null };
  return { version: 'version' in node ? node.version : null };
}
