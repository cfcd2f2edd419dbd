import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import type { UnitDetailsQuery } from '#generated/graphql.ts';
import { gives } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';
import { unitRow } from './unit.graphql.ts';

const successionParts = graphql(`
  fragment SuccessionParts on OrgUnitSuccession {
    kind
    date
    share
    decisionNumber
    unit {
      id
      name
    }
  }
`);

function unitOfDay({
  predecessors,
  successors,
  ...unit
}: NonNullable<UnitDetailsQuery['orgUnit']>) {
  const read = (succession: FragmentType<typeof successionParts>) =>
    readFragment(successionParts, succession);
  return {
    ...unit,
    ...unitRow(unit),
    predecessors: predecessors.map(read),
    successors: successors.map(read),
  };
}

/** A unit as it was on a day, with its whole history. */
export type UnitOfDay = ReturnType<typeof unitOfDay>;

export const unitDetails = reading(
  'units',
  graphql(`
    query UnitDetails($id: ID!, $asOf: Date) {
      orgUnit(id: $id, asOf: $asOf) {
        ...OrgUnitParts
        asOf
        startsOn
        startKnown
        endsOn
        childCount
        descendantCount
        aliases
        heirs {
          id
          name
        }
        formerChildren {
          nameThen
          unit {
            id
            name
            alive
            parent {
              id
              name
            }
            heirs {
              id
              name
            }
          }
        }
        parent {
          id
          name
        }
        ancestors {
          id
          name
          kind
        }
        contact {
          address
          phone
          email
          version
        }
        history {
          name
          kind
          levelLabel
          officialCode
          decisionNumber
          validFrom
          validTo
          parent {
            id
            name
          }
        }
        predecessors {
          ...SuccessionParts
        }
        successors {
          ...SuccessionParts
        }
      }
    }
  `),
  ({ orgUnit }) => (orgUnit ? unitOfDay(orgUnit) : null),
);

export const setContact = gives('units', mutations.setUnitContact);

export const rolesHeld = reading(
  'users',
  graphql(`
    query RolesHeld($unit: ID!) {
      users(status: ACTIVE, orgUnit: $unit, first: 100) {
        totalCount
        nodes {
          id
          name
          roleGrants {
            id
            role
            endsOn
            orgUnit {
              id
            }
          }
        }
      }
    }
  `),
  (data) => data.users,
);
