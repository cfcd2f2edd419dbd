import { committeeKinds } from '@hoi/domain/committee-kind';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import type { CommitteesQuery } from '#generated/graphql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { gives, takes } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, removes, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

const committeeLine = graphql(`
  fragment CommitteeLine on Committee {
    id
    kind
    startsOn
    version
    orgUnit {
      id
      name
    }
    congress {
      id
      roman
      termText
    }
  }
`);
const committeeParts = graphql(`
  fragment CommitteeParts on Committee {
    ...CommitteeLine
    size
    endsOn
    seats {
      id
      title
      position
      startsOn
      endsOn
      decisionNumber
      person {
        id
        fullName
      }
    }
    viewerCan {
      update
    }
  }
`);

const committeesQuery = graphql(`
  query Committees($filter: CommitteeFilter, $first: Int, $after: String) {
    committees(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CommitteeLine
        seats {
          id
        }
      }
    }
  }
`);

const committeeQuery = graphql(`
  query Committee($id: ID!) {
    node(id: $id) {
      __typename
      ... on Committee {
        ...CommitteeParts
      }
    }
  }
`);

export const addSeat = gives('committees', mutations.addSeat);
export const correctSeat = gives('committees', mutations.correctSeat);
export const endSeat = takes('committees', mutations.endSeat);
export const removeSeat = takes('committees', mutations.removeSeat);

function fields(values: FormValues) {
  return {
    startsOn: form.text(values, 'startsOn'),
    endsOn: form.textOrNull(values, 'endsOn'),
    size: form.whole(values, 'size') || null,
    congress: form.idOf(values, 'congress'),
  };
}

function newCommittee(values: FormValues) {
  const kind = form.oneOf(committeeKinds, values.kind) ?? 'EXECUTIVE';
  return { ...fields(values), kind, orgUnit: form.idOf(values, 'orgUnit') ?? '' };
}

/** A committee as it stands in lists, or as the basis of one on its screen. */
function lineOf(committee: FragmentType<typeof committeeLine>) {
  return readFragment(committeeLine, committee);
}

function committeeRow(committee: FragmentType<typeof committeeParts>) {
  const parts = readFragment(committeeParts, committee);
  return { ...parts, ...lineOf(parts) };
}

export type CommitteeRow = ReturnType<typeof committeeRow>;

function listed({ seats, ...committee }: CommitteesQuery['committees']['nodes'][number]) {
  return { seats, ...lineOf(committee) };
}

/** A committee in a list. */
export type ListedCommittee = ReturnType<typeof listed>;

export const committeeResource: ResourceDescription = {
  list: cursorList(
    committeesQuery,
    ({ filter }) => {
      const unit = form.textOrNull(filter, 'orgUnit');
      const itself = form.flag(filter, 'itself');
      return {
        filter: {
          orgUnit: itself ? unit : null,
          under: itself ? null : unit,
          kind: form.oneOf(committeeKinds, filter.kind) ?? null,
          ordinal: form.whole(filter, 'ordinal') || null,
          asOf: form.textOrNull(filter, 'asOf'),
        },
      };
    },
    (data) => withNodes(data.committees, listed),
  ),
  async one(api, id): Promise<Row | null> {
    const { node } = await api.query(committeeQuery, { id });
    return node?.__typename === 'Committee' ? committeeRow(node) : null;
  },
  create: creates(mutations.createCommittee, newCommittee, ({ createCommittee }) =>
    committeeRow(createCommittee.committee),
  ),
  update: updates(mutations.updateCommittee, fields, ({ updateCommittee }) =>
    committeeRow(updateCommittee.committee),
  ),
  remove: removes(mutations.deleteCommittee),
};
