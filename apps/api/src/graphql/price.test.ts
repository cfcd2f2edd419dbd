import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { builder } from './builder.ts';
import { costOf } from './cost.ts';
import { limits } from './limits.ts';
import { requirePrices } from './price.ts';

function cost(source: string, variables = {}): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf({ schema, document, operation, variables });
}

const aliased = (count: number, field: string) =>
  Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');

it('every list of the schema says how long it is', () => {
  expect(() => requirePrices(schema)).not.toThrow();
});

it('a page costs its statement for every parent, a count more than a page', () => {
  const around = (below: string) => `{ articles(first: 100) { nodes { ${below} } } }`;
  const plain = cost(around('id'));
  const pages = cost(around('older(first: 1) { pageInfo { hasNextPage } }')) - plain;
  const counts = cost(around('older(first: 1) { totalCount }')) - plain;
  expect(pages).toBeGreaterThan(100 * 2);
  expect(counts).toBeGreaterThan(2 * pages);
  expect(counts).toBeGreaterThan(limits.cost);
});

it('the length of a page multiplies its rows, not what is said of the page', () => {
  const counted = (first: number) => cost(`{ articles(first: ${first}) { totalCount } }`);
  expect(counted(100)).toBe(counted(1));
});

it.each([
  [
    'scans of one request',
    `{ articles(first: 100) { nodes { ${aliased(29, 'newer(first: 1) { totalCount }')} } } }`,
  ],
  ['a search under every alias', `{ ${aliased(29, 'search(query: "hội") { totalCount }')} }`],
  ['counts under every alias', `{ ${aliased(29, 'articles { totalCount }')} }`],
  ['what names a hundred people', '{ people(first: 100) { nodes { namedIn { id } } } }'],
])('%s are refused', (_name, query) => {
  expect(cost(query)).toBeGreaterThan(limits.cost);
});

it('a list that does not say how many rows to expect stops the start', () => {
  builder.queryField('unpriced', (t) => t.stringList({ resolve: () => [] }));
  expect(() => builder.toSchema()).toThrow(/missing on the lists Query\.unpriced$/);
});
