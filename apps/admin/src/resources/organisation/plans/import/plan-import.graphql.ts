import { graphql } from '#generated/gql.ts';

export const importPlanMutation = graphql(`
  mutation ImportOrgPlan($input: ImportOrgPlanInput!) {
    importOrgPlan(input: $input) {
      orgPlan {
        id
      }
    }
  }
`);
