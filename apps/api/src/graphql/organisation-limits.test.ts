import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { schema } from '#schema.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { costOf } from './cost.ts';
import { limits } from './limits.ts';

useDatabase();

const reform = '2025-07-01';
const id = (text: string) => `md5(${text})::uuid`;

beforeAll(async () => {
  // Two provinces: 4,000 communes below the one and 2,000 below the other until some changed sides;
  // every tenth came with the reform, every eleventh ended with it; 900 branches.
  const version = (rows: string) => `
    INSERT INTO org_unit_versions (id, unit_id, name, kind, parent_id, position, valid_from, valid_to)
    SELECT new_id(), ${rows}`;
  const commune = `${id(`'c' || n`)}, 'Xã ' || n, 'COMMUNE'`;
  const side = `CASE WHEN n <= 4000 THEN ${id(`'p1'`)} ELSE ${id(`'p2'`)} END`;
  const other = `CASE WHEN n <= 4000 THEN ${id(`'p2'`)} ELSE ${id(`'p1'`)} END`;
  const from = `CASE WHEN n % 10 = 0 THEN DATE '${reform}' ELSE DATE '1997-01-01' END`;
  const moves = 'n % 7 = 0 AND n % 10 <> 0 AND n % 11 <> 0';
  const statements = [
    `INSERT INTO org_units (id, slug) SELECT ${id('key')}, 'u-' || key FROM (
      SELECT unnest(ARRAY['r', 'p1', 'p2']) AS key
      UNION ALL SELECT 'c' || n FROM generate_series(1, 6000) n
      UNION ALL SELECT 'b' || n FROM generate_series(1, 900) n) keys`,
    version(`${id(`'r'`)}, 'Trung ương', 'CENTRAL', NULL, 0, DATE '1930-10-20', NULL`),
    version(`${id(`'p' || n`)}, 'Tỉnh ' || n, 'PROVINCE', ${id(`'r'`)}, n, DATE '1997-01-01', NULL
      FROM generate_series(1, 2) n`),
    version(`${commune}, ${side}, n % 100, ${from}, CASE WHEN ${moves} OR (n % 11 = 0 AND n % 10 <> 0)
      THEN DATE '${reform}' END FROM generate_series(1, 6000) n`),
    version(`${commune}, ${other}, n % 100, DATE '${reform}', NULL
      FROM generate_series(1, 6000) n WHERE ${moves}`),
    version(`${id(`'b' || n`)}, 'Chi hội ' || n, 'BRANCH', ${id(`'c' || (n * 30 % 6000 + 1)`)}, n,
      DATE '${reform}', NULL FROM generate_series(1, 900) n WHERE (n * 30 % 6000 + 1) % 11 <> 0`),
  ];
  // One simple query is one transaction.
  await asOwner(
    [
      'SET LOCAL session_replication_role = replica',
      ...statements,
      'SET LOCAL session_replication_role = origin',
      'INSERT INTO org_unit_unsettled SELECT id FROM org_units',
      'SELECT public.settle_org_units()',
    ].join(';\n'),
  );
  // As autovacuum does in a running system; without it the planner guesses.
  await asOwner('ANALYZE');
}, 90_000);

function cost(source: string): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf({ schema, document, operation, variables: {} });
}

const deep = (field: string, times: number, leaf = 'name') =>
  `${`${field} { `.repeat(times)}${leaf}${' }'.repeat(times)}`;
const unit = (below: string) => `{ orgUnit(slug: "hoi") { ${below} } }`;
const units = (below: string) => `{ orgUnits(first: 100) { nodes { ${below} } } }`;
const aliased = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')} }`;

describe('questions about the organisation that grow too large', () => {
  it.each([
    ['a hundred trees', aliased(100, 'orgUnitTree { name }')],
    [
      'a hundred trees behind fragments',
      `${aliased(25, 'orgUnitTree { ...R }')} fragment R on OrgUnitTreeRow { id slug name }`,
    ],
    [
      'trees with everything',
      aliased(6, 'orgUnitTree { id slug name kind officialCode parentId childCount }'),
    ],
    ['children of children', unit(deep('children', 4))],
    ['children of a page of units', units(deep('children', 2))],
    ['ancestors of ancestors', units(deep('ancestors', 4))],
    [
      'ancestors of children of ancestors',
      unit('ancestors { children { ancestors { children { ancestors { name } } } } }'),
    ],
    ['up and down', units('children { parent { children { parent { name } } } }')],
    [
      'the past of a page of units, and theirs',
      units(
        'history { parent { slug } name validFrom validTo decisionNumber } predecessors { unit { history { name validFrom validTo } predecessors { unit { history { name validFrom } } } } }',
      ),
    ],
    [
      'what a page of units came out of',
      units(`${'predecessors { unit { '.repeat(4)}id${' } }'.repeat(4)}`),
    ],
    [
      'who is in office everywhere',
      units('children { appointments { title person { fullName } } }'),
    ],
    [
      'committees of everybody',
      units('committees { seats { person { appointments { title } } } }'),
    ],
    ['articles of children', units('articles(first: 100) { nodes { title orgUnit { name } } }')],
  ])('%s', async (_name, query) => {
    expect(codeOf(await ask(query))).toBe('QUERY_TOO_COMPLEX');
  });

  it('are as dear by way of every door', () => {
    const below = 'children { children { name } }';
    expect(cost(`{ node(id: "x") { ... on OrgUnit { ${below} } } }`)).toBeGreaterThan(400);
    expect(cost(`{ nodes(ids: ["x", "y"]) { ... on OrgUnit { ${below} } } }`)).toBeGreaterThan(800);
    expect(cost(`{ polls(first: 50) { nodes { orgUnit { ${below} } } } }`)).toBeGreaterThan(
      limits.cost,
    );
  });

  it('leave room for what the pages ask', async () => {
    const tree =
      'orgUnitTree(depth: 1) { id slug name kind officialCode parentId depth childCount alive }';
    const page = unit(
      'unionName ancestors { name slug } children { slug unionName childCount } history { name validFrom validTo } contact { phone }',
    );
    for (const query of [`{ ${tree} }`, page]) {
      expect((await ask(query)).errors).toBeUndefined();
    }
  });
});

describe('a country of 7,000 units', () => {
  interface Line {
    slug: string;
    parent: string | null;
    depth: number;
    childCount: number;
  }

  /** The tree by plain recursion over what was written, in no order. */
  function recursion(root: string, day: string, depth: number): Promise<Line[]> {
    return db.$queryRaw<Line[]>`
      WITH RECURSIVE there AS (
        SELECT * FROM org_unit_versions
        WHERE valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to > ${day}::date)
      ), tree AS (
        SELECT unit_id, parent_id, 0 AS depth FROM there WHERE unit_id = md5(${root})::uuid
        UNION ALL
        SELECT c.unit_id, c.parent_id, t.depth + 1 FROM tree t JOIN there c ON c.parent_id = t.unit_id
        WHERE t.depth < ${depth}
      )
      SELECT u.slug, p.slug AS parent, t.depth, coalesce(below.count, 0) AS "childCount"
      FROM tree t
      LEFT JOIN (SELECT parent_id, count(*)::int FROM there GROUP BY 1) below
        ON below.parent_id = t.unit_id
      JOIN org_units u ON u.id = t.unit_id LEFT JOIN org_units p ON p.id = t.parent_id
      ORDER BY u.slug`;
  }

  const question = /* GraphQL */ `
    query ($root: ID, $day: Date, $depth: Int) {
      orgUnitTree(root: $root, asOf: $day, depth: $depth) { id slug parentId depth childCount }
    }
  `;

  async function tree(root: string, day: string, depth: number) {
    const { id: rootId } = await db.orgUnit.findUniqueOrThrow({ where: { slug: `u-${root}` } });
    return ask(question, { root: globalId('OrgUnit', rootId), day, depth });
  }

  interface Row {
    id: string;
    slug: string;
    parentId: string | null;
    depth: number;
    childCount: number;
  }

  it.each([
    ['p1', '2024-12-31', 9],
    ['p1', '2026-01-01', 9],
    ['p2', '2024-12-31', 9],
    ['p2', '2026-01-01', 9],
    ['p2', '2026-01-01', 1],
    ['r', '2026-01-01', 1],
  ])(
    'shows the tree of %s on %s, %s levels deep, as recursion finds it',
    async (root, day, depth) => {
      const { data, errors } = await tree(root, day, depth);
      expect(errors).toBeUndefined();
      const rows: Row[] = data.orgUnitTree;
      const expected = await recursion(root, day, depth);
      const known = new Map(rows.map((row) => [row.id, row.slug]));
      const found = rows.map(({ id: _id, parentId, ...row }) => ({
        ...row,
        parent: row.depth === 0 ? null : (known.get(parentId ?? '') ?? 'nobody'),
      }));
      const bySlug = (one: Line, two: Line) => (one.slug < two.slug ? -1 : 1);
      const lines = expected.map((line) => (line.depth === 0 ? { ...line, parent: null } : line));
      expect(found.toSorted(bySlug)).toEqual(lines.toSorted(bySlug));
      // Each parent stands before what is below it, one level higher.
      const places = new Map(rows.map((row, place) => [row.id, { place, depth: row.depth }]));
      const misplaced = rows.filter(({ parentId, depth: at }, place) => {
        const parent = places.get(parentId ?? '');
        return at > 0 && !(parent && parent.place < place && parent.depth === at - 1);
      });
      expect(misplaced).toEqual([]);
    },
  );

  it('refuses the whole tree, and every way to have it at once', async () => {
    const whole = await tree('r', '2026-01-01', 9);
    expect(codeOf(whole)).toBe('BAD_USER_INPUT');
    expect(whole.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['depth']);
    expect(codeOf(await ask('{ orgUnitTree { name } }'))).toBe('BAD_USER_INPUT');
  });

  it('counts what is below, and pages through all of it', async () => {
    const { data, errors } = await ask(
      '{ orgUnit(slug: "u-r", asOf: "2026-01-01") { descendantCount(kind: COMMUNE) children { slug childCount } } }',
    );
    expect(errors).toBeUndefined();
    const expected = await recursion('r', '2026-01-01', 9);
    const communes = expected.filter(({ slug }) => slug.startsWith('u-c'));
    expect(data.orgUnit.descendantCount).toBe(communes.length);
    expect(data.orgUnit.children).toEqual(
      ['u-p1', 'u-p2'].map((slug) => ({
        slug,
        childCount: expected.find((line) => line.slug === slug)?.childCount,
      })),
    );
    const slugs = new Set<string>();
    const page =
      'query ($after: String) { orgUnits(asOf: "2026-01-01", first: 100, after: $after, filter: { kind: BRANCH }) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }';
    for (let after = '', more = true; more; ) {
      const answer = await ask(page, after ? { after } : {});
      const { orgUnits } = answer.data;
      for (const { slug } of orgUnits.nodes) slugs.add(slug);
      more = orgUnits.pageInfo.hasNextPage;
      after = orgUnits.pageInfo.endCursor;
    }
    const branches = expected.filter(({ slug }) => slug.startsWith('u-b'));
    expect([...slugs].sort()).toEqual(branches.map(({ slug }) => slug).sort());
  });
});
