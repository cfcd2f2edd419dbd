import { graphql } from '#generated/gql.ts';
import { gives } from '#providers/data/deed.ts';

export const importPlan = gives(
  'plans',
  graphql(`
    mutation ImportOrgPlan($input: ImportOrgPlanInput!) {
      importOrgPlan(input: $input) {
        orgPlan {
          id
        }
      }
    }
  `),
);
