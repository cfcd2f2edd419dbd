import { readToEnd } from '@hoi/contract/read-to-end';
import { graphql } from '#generated/gql.ts';
import type { Api } from '#providers/client.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';

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

export const approvePlan = takes('plans', mutations.approveOrgPlan);
export const announcePlan = gives('plans', mutations.announceOrgPlan);
export const setPlanDecision = gives('plans', mutations.setPlanDecision);
export const importPlan = gives('plans', mutations.importOrgPlan);
export const undoPlan = takes('plans', mutations.undoOrgPlan);
export const cancelPlan = takes('plans', mutations.cancelOrgPlan);

const draftsQuery = graphql(`
  query DraftPlans($after: String) {
    orgPlans(filter: { status: DRAFT }, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
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
`);

/** The drafts that a step may be put into. */
export const draftPlans = {
  of: 'plans',
  key: draftsQuery,
  read: async (api: Api) => {
    const drafts = await readToEnd(
      async (after) => (await api.query(draftsQuery, { after })).orgPlans,
    );
    return drafts.filter(({ viewerCan }) => viewerCan.update);
  },
};
