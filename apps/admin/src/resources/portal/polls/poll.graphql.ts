import { pollStatuses } from '@hoi/domain/poll-status';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { givesStep, takesStep } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, removes } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription } from '#providers/data/resource-description.ts';

const pollParts = graphql(`
  fragment PollParts on Poll {
    id
    question
    status
    open
    allowMultiple
    opensAt
    closesAt
    voterCount
    version
    options {
      id
      label
    }
    results {
      option {
        id
      }
      votes
      share
    }
    viewerCan {
      update
      updateOptions
      open
      close
      delete
    }
  }
`);

type MaskedPoll = FragmentType<typeof pollParts>;

const pollRow = (poll: MaskedPoll) => readFragment(pollParts, poll);

const step = { of: 'polls', record: (answer: { poll: MaskedPoll }) => pollRow(answer.poll) };

const pollsQuery = graphql(`
  query Polls($filter: PollFilter, $first: Int, $after: String) {
    polls(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PollParts
      }
    }
  }
`);

const pollQuery = graphql(`
  query Poll($id: ID!) {
    poll(id: $id) {
      ...PollParts
    }
  }
`);

export const openPoll = givesStep(step, mutations.openPoll);
export const closePoll = takesStep(step, mutations.closePoll);

function fields(values: FormValues) {
  return {
    question: form.text(values, 'question'),
    allowMultiple: form.flag(values, 'allowMultiple'),
    opensAt: form.momentOrNull(values, 'opensAt'),
    closesAt: form.momentOrNull(values, 'closesAt'),
  };
}

function labels(values: FormValues): string[] {
  return form.rows(values, 'options').map((option) => form.text(option, 'label'));
}

export const pollResource: ResourceDescription = {
  list: cursorList(
    pollsQuery,
    ({ filter }) => ({
      filter: {
        query: form.textOrNull(filter, 'q'),
        status: form.oneOf(pollStatuses, filter.status),
      },
    }),
    (data) => withNodes(data.polls, pollRow),
  ),
  async one(api, id) {
    const { poll } = await api.query(pollQuery, { id });
    return poll ? pollRow(poll) : null;
  },
  create: creates(
    mutations.createPoll,
    (values) => ({
      ...fields(values),
      options: labels(values),
      orgUnit: form.text(values, 'orgUnit'),
    }),
    ({ createPoll }) => pollRow(createPoll.poll),
  ),
  async update(api, values, previous) {
    // Options are fixed once votes were cast: sending the same ones again would be refused.
    const changed = JSON.stringify(labels(values)) !== JSON.stringify(labels(previous));
    const input = {
      ...fields(values),
      ...form.versioned(previous),
      ...(changed && { options: labels(values) }),
    };
    return pollRow((await api.mutate(mutations.updatePoll, { input })).updatePoll.poll);
  },
  remove: removes(mutations.deletePoll),
};
