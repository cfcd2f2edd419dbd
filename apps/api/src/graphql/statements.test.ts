import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { db } from '#outside/db.ts';
import { schema } from '#schema.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';
import { makeOneOfEverything } from '#test/one-of-everything.ts';
import { costOf } from './cost.ts';
import { limits } from './limits.ts';
import { isConnection } from './price.ts';

useDatabase();

// Every statement that stands outside a transaction takes a connection of its own; nothing is changed.
const taken = vi.spyOn(pg.Pool.prototype, 'connect');
afterAll(() => taken.mockRestore());

let headers: Record<string, string>;

async function statements(query: string): Promise<number> {
  const before = taken.mock.calls.length;
  const { errors } = await ask(query, {}, headers);
  expect(errors, query).toBeUndefined();
  return taken.mock.calls.length - before;
}

beforeAll(async () => {
  const house = await makeOneOfEverything();
  headers = { cookie: house.administrator.cookie };
  for (let n = 0; n < 4; n += 1) {
    const { id: categoryId } = await makeCategory();
    const { id: orgUnitId } = await makeOrgUnit();
    await makeArticle({ categoryId, orgUnitId });
  }
});

type Field = GraphQLField<unknown, unknown>;
type Node = GraphQLObjectType;

/** What a field can be asked for: its values, or its rows and their count. */
function selectionsOf(field: Field): string[] {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return [field.name];
  if (!isObjectType(type) || !isConnection(type)) return [`${field.name} { __typename }`];
  const parts = [
    'nodes { __typename }',
    ...('totalCount' in type.getFields() ? ['totalCount'] : []),
  ];
  return parts.map((part) => `${field.name} { ${part} }`);
}

interface Table {
  findMany(wanted: {
    take: number;
    select: { id: true };
    orderBy: { id: 'desc' };
  }): Promise<{ id: string | bigint }[]>;
}

/** Six rows of a type, repeated when there are fewer. */
async function idsOf(type: string): Promise<string[]> {
  // Types of nodes are called as their tables are.
  const tables = db as unknown as Record<string, Table | undefined>;
  const table = tables[type.slice(0, 1).toLowerCase() + type.slice(1)];
  const wanted = { take: 6, select: { id: true }, orderBy: { id: 'desc' } } as const;
  const rows = (await table?.findMany(wanted)) ?? [];
  expect(rows, type).not.toEqual([]);
  return Array.from({ length: 6 }, (_, n) => globalId(type, rows[n % rows.length]?.id ?? ''));
}

function cost(query: string): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf({ schema, document, operation, variables: {} });
}

const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
// Read once for a request it may be: what three more rows add is more than that only row by row.
const rows = 3;
const pointsPerStatement = 30;

describe('what stands on the rows of a list', () => {
  it.each(types.map((type): [string, Node] => [type.name, type]))(
    'of %s is read together, or its price says that it is not',
    async (name, type) => {
      const ids = await idsOf(name);
      const asked = (count: number, below: string) => {
        const given = JSON.stringify(ids.slice(0, count));
        return `{ nodes(ids: ${given}) { id ... on ${name} { ${below} } } }`;
      };
      const growth = async (below: string) => {
        await statements(asked(2 * rows, below));
        return (await statements(asked(2 * rows, below))) - (await statements(asked(rows, below)));
      };
      const plain = await growth('id');
      const cheap: string[] = [];
      for (const field of Object.values(type.getFields())) {
        if (field.args.some(isRequiredArgument)) continue;
        for (const below of selectionsOf(field)) {
          // What costs too much for six rows is refused for a hundred.
          if (cost(asked(2 * rows, below)) > limits.cost) continue;
          const more = (await growth(below)) - plain;
          const price = (cost(asked(2 * rows, below)) - cost(asked(rows, below))) / rows;
          const cheapest = (pointsPerStatement * more) / rows;
          if (more >= rows && price < cheapest) {
            cheap.push(`${below}: ${more / rows} statements for each row, ${price} points`);
          }
        }
      }
      expect(cheap).toEqual([]);
    },
    60_000,
  );
});

describe('lists of articles on a page of a list', () => {
  beforeAll(async () => {
    for (let n = 0; n < 100; n += 1) {
      const [category, unit] = [await makeCategory(), await makeOrgUnit()];
      await makeArticle({ categoryId: category.id, orgUnitId: unit.id });
    }
  });

  const page = 'articles(first: 2) { nodes { id } }';
  it.each([
    ['newer and older', 100, 'newer(first: 2) { nodes { id } } older(first: 2) { nodes { id } }'],
    ['of the category', 100, `category { ${page} }`],
    ['of the unit', 10, `orgUnit { ${page} }`],
  ])('%s are as many statements on %s rows as on two', async (_name, most, below) => {
    const around = (first: number) => `{ articles(first: ${first}) { nodes { ${below} } } }`;
    await statements(around(most));
    const few = await statements(around(2));
    expect(await statements(around(most))).toBeLessThanOrEqual(few + 2);
  });

  it('are each those of their own row', async () => {
    const [one, other] = [await makeCategory(), await makeCategory()];
    const day = (n: number) => new Date(Date.UTC(2020, 1, n));
    for (const { id: categoryId } of [one, other]) {
      for (let n = 1; n <= 4; n += 1) await makeArticle({ categoryId, publishedAt: day(n) });
    }
    const ids = [one, other].map(({ id }) => globalId('Category', id));
    const below = (first: number) => `articles(first: ${first}) { totalCount
      pageInfo { hasNextPage } nodes { publishedAt category { id } older { totalCount } } }`;
    const query = `{ nodes(ids: ${JSON.stringify(ids)}) { ... on Category { ${below(3)} } } }`;
    const { data, errors } = await ask(query, {}, headers);
    expect(errors).toBeUndefined();
    const list = (id: string | undefined) => ({
      articles: {
        totalCount: 4,
        pageInfo: { hasNextPage: true },
        nodes: [4, 3, 2].map((n) => ({
          publishedAt: day(n).toISOString(),
          category: { id },
          older: { totalCount: n - 1 },
        })),
      },
    });
    expect(data.nodes).toEqual([list(ids[0]), list(ids[1])]);
  });

  it('fail where a page cannot be, and nowhere else', async () => {
    const query = `{ articles(first: 3) { nodes {
      good: newer(first: 2) { nodes { id } } bad: older(page: 0) { nodes { id } } } } }`;
    const { errors } = await ask(query, {}, headers);
    expect(new Set(errors?.map(({ path }) => path?.at(-1)))).toEqual(new Set(['bad']));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
