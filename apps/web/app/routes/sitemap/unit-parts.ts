import { readToEnd } from '@hoi/contract/read-to-end';
import type { Api } from '#api/client.server.ts';
import { graphql } from '#api/generated/index.ts';

const SiteMapTopsDocument = graphql(`
  query SiteMapTops {
    orgUnitTree(depth: 0) {
      slug
    }
  }
`);

const SiteMapUnitDocument = graphql(`
  query SiteMapUnit($slug: String!) {
    orgUnit(slug: $slug) {
      id
      slug
      alive
      childCount
      descendantCount
      parent {
        descendantCount
      }
    }
  }
`);

const SiteMapUnitTreeDocument = graphql(`
  query SiteMapUnitTree($root: ID!) {
    orgUnitTree(root: $root) {
      slug
    }
  }
`);

const SiteMapUnitsBelowDocument = graphql(`
  query SiteMapUnitsBelow($parent: ID!, $after: String) {
    orgUnits(first: 100, after: $after, filter: { parent: $parent }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        childCount
        descendantCount
      }
    }
  }
`);

interface Branch {
  id: string;
  slug: string;
  descendantCount: number;
}

/** Whether a unit and all below it find room in one part. */
const fits = ({ descendantCount }: Pick<Branch, 'descendantCount'>, most: number) =>
  descendantCount < most;

function readBelow(api: Api, parent: string) {
  return readToEnd(
    async (after) => (await api.read(SiteMapUnitsBelowDocument, { parent, after })).orgUnits,
  );
}

async function branchesFrom(api: Api, unit: Branch, most: number): Promise<string[]> {
  const found = [unit.slug];
  if (fits(unit, most)) return found;
  for (const child of await readBelow(api, unit.id))
    if (child.childCount > 0) found.push(...(await branchesFrom(api, child, most)));
  return found;
}

/**
 * Slugs of units whose parts together hold every unit of today once. A part is a whole branch; where
 * that is too much it is the unit with those right below it that have none of their own, and each of
 * the others heads a part.
 */
export async function unitBranches(api: Api, most: number): Promise<string[]> {
  const found: string[] = [];
  for (const { slug } of (await api.read(SiteMapTopsDocument, {})).orgUnitTree) {
    const { orgUnit } = await api.read(SiteMapUnitDocument, { slug });
    if (orgUnit) found.push(...(await branchesFrom(api, orgUnit, most)));
  }
  return found;
}

/** The units of such a part; null for a unit that heads none. */
export async function readUnitsOf(
  api: Api,
  slug: string,
  most: number,
): Promise<{ slug: string }[] | null> {
  const { orgUnit: unit } = await api.read(SiteMapUnitDocument, { slug });
  // A former slug finds a unit too.
  if (!unit?.alive || unit.slug !== slug) return null;
  // What is below a branch that fits is in its part: so much is known from the parent alone.
  if (unit.parent && (unit.childCount === 0 || fits(unit.parent, most))) return null;
  if (fits(unit, most))
    return [...(await api.read(SiteMapUnitTreeDocument, { root: unit.id })).orgUnitTree];
  const below = await readBelow(api, unit.id);
  return [unit, ...below.filter(({ childCount }) => childCount === 0)];
}
