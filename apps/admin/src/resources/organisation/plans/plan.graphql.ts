import { orgPlanStatuses } from '@hoi/domain/org-plan-status';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, removes, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';
import { planEffectsParts, planStepParts } from './plan-parts.graphql.ts';
import { stepsOf, stepValues } from './steps/step-values.ts';

const planParts = graphql(`
  fragment OrgPlanParts on OrgPlan {
    id
    title
    decisionNumber
    decisionDate
    effectiveOn
    publicFrom
    status
    version
    author {
      name
    }
    approvedBy {
      name
    }
    approvedAt
    undoneAt
    updatedAt
    steps {
      ...OrgPlanStepParts
    }
    effects {
      ...OrgPlanEffectsParts
    }
    viewerCan {
      update
      approve
      undo
      cancel
      announce
      decide
    }
  }
`);

const plansQuery = graphql(`
  query OrgPlans($filter: OrgPlanFilter, $first: Int, $after: String) {
    orgPlans(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        decisionNumber
        effectiveOn
        status
        stepCount
        updatedAt
        version
      }
    }
  }
`);

const planQuery = graphql(`
  query OrgPlan($id: ID!) {
    orgPlan(id: $id) {
      ...OrgPlanParts
    }
  }
`);

export const createPlanMutation = graphql(`
  mutation CreateOrgPlan($input: CreateOrgPlanInput!) {
    createOrgPlan(input: $input) {
      orgPlan {
        id
        version
      }
    }
  }
`);

function planRow(masked: FragmentType<typeof planParts>) {
  const plan = readFragment(planParts, masked);
  const named = plan.steps.map((step) => readFragment(planStepParts, step));
  const effects = readFragment(planEffectsParts, plan.effects);
  return { ...plan, effects, steps: named.map(stepValues), named };
}

/** A plan on the screen: its steps as the form edits them, and as the server names their units. */
export type PlanRow = ReturnType<typeof planRow>;

function fields(values: FormValues) {
  return {
    title: form.text(values, 'title'),
    decisionNumber: form.text(values, 'decisionNumber'),
    decisionDate: form.textOrNull(values, 'decisionDate'),
    effectiveOn: form.text(values, 'effectiveOn'),
    steps: stepsOf(values.steps),
  };
}

export const planResource: ResourceDescription = {
  list: cursorList(
    plansQuery,
    ({ filter }) => {
      const status = form.oneOf(orgPlanStatuses, filter.status);
      return { filter: status ? { status } : {} };
    },
    (data) => data.orgPlans,
  ),
  async one(api, id): Promise<Row | null> {
    const { orgPlan } = await api.query(planQuery, { id });
    return orgPlan ? planRow(orgPlan) : null;
  },
  create: creates(createPlanMutation, fields, ({ createOrgPlan }) => createOrgPlan.orgPlan),
  update: updates(mutations.updateOrgPlan, fields, ({ updateOrgPlan }) =>
    planRow(updateOrgPlan.orgPlan),
  ),
  remove: removes(mutations.deleteOrgPlan),
};
