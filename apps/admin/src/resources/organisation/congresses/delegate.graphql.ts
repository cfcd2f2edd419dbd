import { graphql } from '#generated/gql.ts';

export const delegatesQuery = graphql(`
  query CongressDelegates($id: ID!, $after: String) {
    congress(id: $id) {
      id
      delegates(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          attended
          person {
            id
            fullName
          }
          orgUnit {
            id
            name
          }
        }
      }
    }
  }
`);

export const addDelegateMutation = graphql(`
  mutation AddDelegate($input: AddDelegateInput!) {
    addDelegate(input: $input) {
      delegate {
        id
      }
    }
  }
`);

export const updateDelegateMutation = graphql(`
  mutation UpdateDelegate($input: UpdateDelegateInput!) {
    updateDelegate(input: $input) {
      delegate {
        id
      }
    }
  }
`);

export const removeDelegateMutation = graphql(`
  mutation RemoveDelegate($input: RemoveDelegateInput!) {
    removeDelegate(input: $input) {
      congress {
        id
      }
    }
  }
`);
