import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { type Reading, reading } from '#providers/data/reading.ts';
import { type UnitOption, type UnitsSought, unitOption } from './unit-option.ts';

// As many as a person reads through; who wants more types more.
const offered = 20;

const unitChoice = graphql(`
  fragment UnitChoice on OrgUnit {
    id
    slug
    name
    kind
    officialCode
    alive
    aliases
    ancestors {
      id
      name
      kind
    }
    predecessors {
      unit {
        name
        aliases
      }
    }
  }
`);

/** @param query what was sought */
export function choiceOf(unit: FragmentType<typeof unitChoice>, query = ''): UnitOption {
  return unitOption(readFragment(unitChoice, unit), query);
}

const unitSearchQuery = graphql(`
  query OrgUnitSearch($filter: OrgUnitFilter, $asOf: Date, $first: Int) {
    orgUnits(filter: $filter, asOf: $asOf, first: $first) {
      totalCount
      nodes {
        ...UnitChoice
      }
    }
  }
`);

const unitChoicesQuery = graphql(`
  query UnitChoices($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on OrgUnit {
        ...UnitChoice
      }
    }
  }
`);

const unitBySlugQuery = graphql(`
  query UnitBySlug($slug: String!) {
    orgUnit(slug: $slug) {
      ...UnitChoice
    }
  }
`);

/** Units by any name they ever had, with what tells namesakes apart. */
export const soughtUnits: Reading<UnitsSought, UnitOption[]> = {
  of: 'unit-options',
  key: 'all',
  async read(api, { query, asOf, ended = false }) {
    const sought = query.trim();
    const filter = { ...(sought && { query: sought }), alive: ended ? null : true };
    const variables = { filter, first: offered, asOf: asOf ?? null };
    const { nodes } = (await api.query(unitSearchQuery, variables)).orgUnits;
    return nodes.map((unit) => choiceOf(unit, sought));
  },
};

/** The units with these ids, in their order; those that are no more known are left out. */
const unitsByIds = reading('unit-chosen', unitChoicesQuery, ({ nodes }) =>
  nodes.flatMap((node) => (node?.__typename === 'OrgUnit' ? [choiceOf(node)] : [])),
);

const unitBySlug = reading('unit-chosen', unitBySlugQuery, ({ orgUnit }) =>
  orgUnit ? [choiceOf(orgUnit)] : [],
);

/** The units that are named by id or slug. */
export const namedUnits: Reading<{ by: 'id' | 'slug'; names: string[] }, UnitOption[]> = {
  of: 'unit-chosen',
  key: 'named',
  async read(api, { by, names }) {
    if (by === 'id') return unitsByIds.read(api, { ids: names });
    const found = await Promise.all(names.map((slug) => unitBySlug.read(api, { slug })));
    return found.flat();
  },
};
