import { graphql } from '#generated/gql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { reading } from '#providers/data/reading.ts';

export const planStepParts = graphql(`
  fragment OrgPlanStepParts on OrgPlanStep {
    kind
    ref
    name
    unitKind
    levelLabel
    basis
    code
    dropsCode
    slug
    remains
    roles
    unit {
      key
      name
    }
    parent {
      key
      name
    }
    into {
      key
      name
    }
    childrenTo {
      key
      name
    }
    rolesTo {
      key
      name
    }
    units {
      key
      name
    }
    parts {
      share
      unit {
        key
        name
      }
    }
  }
`);

export const planEffectsParts = graphql(`
  fragment OrgPlanEffectsParts on OrgPlanEffects {
    digest
    unitCount
    articleCount
    publicPages
    units {
      change
      nameBefore
      nameAfter
      parentBefore
      parentAfter
      codeBefore
      codeAfter
      follows
      step
      unit {
        key
        name
        unit {
          id
        }
      }
    }
    roleChanges {
      role
      on
      user {
        name
        email
      }
      fromUnit {
        name
      }
      toUnit {
        name
      }
    }
    givenParts {
      share
      from {
        name
      }
      to {
        name
      }
    }
    addresses {
      from
      to
    }
    faults {
      step
      field
      message
    }
  }
`);

export const approvePlan = takes(
  'plans',
  graphql(`
    mutation ApproveOrgPlan($input: ApproveOrgPlanInput!) {
      approveOrgPlan(input: $input) {
        orgPlan {
          id
        }
      }
    }
  `),
);

export const announcePlan = gives(
  'plans',
  graphql(`
    mutation AnnounceOrgPlan($input: AnnounceOrgPlanInput!) {
      announceOrgPlan(input: $input) {
        orgPlan {
          id
        }
      }
    }
  `),
);

export const setPlanDecision = gives(
  'plans',
  graphql(`
    mutation SetPlanDecision($input: SetPlanDecisionInput!) {
      setPlanDecision(input: $input) {
        orgPlan {
          id
          version
        }
      }
    }
  `),
);

export const undoPlan = takes(
  'plans',
  graphql(`
    mutation UndoOrgPlan($input: OrgPlanTargetInput!) {
      undoOrgPlan(input: $input) {
        orgPlan {
          id
        }
      }
    }
  `),
);

export const cancelPlan = takes(
  'plans',
  graphql(`
    mutation CancelOrgPlan($input: OrgPlanTargetInput!) {
      cancelOrgPlan(input: $input) {
        orgPlan {
          id
        }
      }
    }
  `),
);

/** The drafts that a step may be put into. */
export const draftPlans = reading(
  'plans',
  graphql(`
    query DraftPlans {
      orgPlans(filter: { status: DRAFT }, first: 50) {
        nodes {
          id
          title
          effectiveOn
          viewerCan {
            update
          }
        }
      }
    }
  `),
  ({ orgPlans }) => orgPlans.nodes.filter(({ viewerCan }) => viewerCan.update),
);
