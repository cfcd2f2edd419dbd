import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

const auditQuery = graphql(`
  query AuditEntries($action: String, $first: Int, $after: String) {
    auditEntries(action: $action, first: $first, after: $after) {
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
        subjectId
        detail
      }
    }
  }
`);

export const auditResource: ResourceDescription = {
  list: cursorList(
    auditQuery,
    ({ filter }) => ({ action: form.textOrNull(filter, 'action') }),
    (data) => data.auditEntries,
  ),
};
