import type { UnitEvent, UnitPast } from '@hoi/localization/words/organisation/unit-history';
import type { UnitPastFragment } from '#api/generated/graphql.ts';
import { graphql } from '#api/generated/index.ts';

export const unitPastFragment = graphql(`
  fragment UnitPast on OrgUnit {
    startsOn
    startKnown
    endsOn
    history {
      name
      kind
      levelLabel
      officialCode
      decisionNumber
      validFrom
      validTo
      parent {
        slug
        unionName
      }
    }
    predecessors {
      kind
      date
      share
      decisionNumber
      unit {
        slug
        unionName
        asOf
      }
    }
    successors {
      kind
      date
      share
      decisionNumber
      unit {
        slug
        unionName
        asOf
      }
    }
  }
`);

/** A unit named in a sentence, with the day on which it is worth seeing. */
export interface SeenUnit {
  /** Its slug. */
  key: string;
  label: string;
  day: string;
}

export type PastEvent = UnitEvent<SeenUnit>;

type Succession = UnitPastFragment['successors'][number];

function seenOn(succession: Succession) {
  const { unit } = succession;
  const seen = unit && { key: unit.slug, label: unit.unionName, day: unit.asOf };
  return { ...succession, unit: seen };
}

/** What a unit has been, with each of its neighbours on the day on which it is worth seeing. */
export function pastOf(unit: Omit<UnitPastFragment, ' $fragmentName'>): UnitPast<SeenUnit> {
  return {
    ...unit,
    history: unit.history.map(({ parent, ...period }) => ({
      ...period,
      parent: parent && { key: parent.slug, label: parent.unionName, day: period.validFrom },
    })),
    predecessors: unit.predecessors.map(seenOn),
    successors: unit.successors.map(seenOn),
  };
}
