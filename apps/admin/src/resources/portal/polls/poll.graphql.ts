import { pollStatuses } from '@hoi/domain/poll-status';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { givesStep, takesStep } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
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

const createMutation = graphql(`
  mutation CreatePoll($input: CreatePollInput!) {
    createPoll(input: $input) {
      poll {
        ...PollParts
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdatePoll($input: UpdatePollInput!) {
    updatePoll(input: $input) {
      poll {
        ...PollParts
      }
    }
  }
`);

const deleteMutation = graphql(`
  mutation DeletePoll($input: DeletePollInput!) {
    deletePoll(input: $input) {
      __typename
    }
  }
`);

export const openPoll = givesStep(
  step,
  graphql(`
    mutation OpenPoll($input: OpenPollInput!) {
      openPoll(input: $input) {
        poll {
          ...PollParts
        }
      }
    }
  `),
);

export const closePoll = takesStep(
  step,
  graphql(`
    mutation ClosePoll($input: ClosePollInput!) {
      closePoll(input: $input) {
        poll {
          ...PollParts
        }
      }
    }
  `),
);

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
  async create(api, values) {
    const input = {
      ...fields(values),
      options: labels(values),
      orgUnit: form.text(values, 'orgUnit'),
    };
    return pollRow((await api.mutate(createMutation, { input })).createPoll.poll);
  },
  async update(api, values, previous) {
    const own = { id: previous.id, expectedVersion: form.versionOf(previous) };
    // Options are fixed once votes were cast: sending the same ones again would be refused.
    const changed = JSON.stringify(labels(values)) !== JSON.stringify(labels(previous));
    const input = { ...fields(values), ...own, ...(changed && { options: labels(values) }) };
    return pollRow((await api.mutate(updateMutation, { input })).updatePoll.poll);
  },
  async remove(api, previous) {
    const input = { id: previous.id, expectedVersion: form.versionOf(previous) };
    await api.mutate(deleteMutation, { input });
    return previous;
  },
};
