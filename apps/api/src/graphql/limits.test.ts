import { randomUUID } from 'node:crypto';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { processorMs } from '#test/processor-time.ts';
import { costOf } from './cost.ts';
import { limits } from './limits.ts';

useDatabase();

function cost(source: string, variables = {}): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf({ schema, document, operation, variables });
}

/** Fragments of which each spreads the next one twice. */
function doubling(count: number, last: string): string {
  const chain = Array.from(
    { length: count },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  return `{ ...F0 } ${chain.join(' ')} fragment F${count} on Query { ${last} }`;
}

describe('the cost of a question', () => {
  const plain = '{ articles { nodes { newer { nodes { id } } } } }';

  it('is the same behind fragments', () => {
    const hidden = `{ articles { ...C } }
      fragment C on ArticleConnection { nodes { newer { ... on ArticleConnection { nodes { id } } } } }`;
    expect(cost(plain)).toBeGreaterThan(400);
    expect(cost(hidden)).toBe(cost(plain));
  });

  it('is the same below many inline fragments', () => {
    const buried = `${'{ ...'.repeat(60)} ${plain} ${'}'.repeat(60)}`;
    expect(cost(buried)).toBe(cost(plain));
  });

  it('is the same with page sizes that the question gives itself', () => {
    const nested = (size: string) =>
      `articles(first: ${size}) { nodes { newer(first: ${size}) { nodes { id } } } }`;
    const source = `query ($n: Int = 100) { ${nested('$n')} }`;
    expect(cost(source)).toBe(cost(`{ ${nested('100')} }`));
    expect(cost(source, { n: 1 })).toBe(cost(`{ ${nested('1')} }`));
  });

  it('counts the ids that are asked for', () => {
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }';
    const ids = (count: number) => cost(source, { ids: Array(count).fill('x') });
    // Each is looked up by itself.
    expect(ids(100) - ids(50)).toBe(50 * (ids(2) - ids(1)));
    expect(ids(100)).toBeGreaterThan(3000);
  });

  it('is found at once however often a fragment is spread', async () => {
    const count = () =>
      expect(cost(doubling(35, 'weather { place }'))).toBeGreaterThan(limits.cost);
    expect(await processorMs(count)).toBeLessThan(500);
  });
});

it('refuses more ids than a page may hold, in one word', async () => {
  const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const nobody = globalId('Person', randomUUID());
  const nodes = (count: number) => ask(source, { ids: Array(count).fill(nobody) });
  expect((await nodes(100)).data.nodes).toEqual(Array(100).fill(null));
  expect((await nodes(101)).errors?.[0]?.extensions.issues).toEqual([
    { path: ['ids'], message: 'Không quá 100 mã mỗi lần.' },
  ]);
});

it('refuses brackets without end', async () => {
  const list = `${'['.repeat(1500)}${']'.repeat(1500)}`;
  for (const query of [
    `{ articles(filter: { query: ${list} }) { totalCount } }`,
    `${'{ ...'.repeat(1200)} { __typename } ${'}'.repeat(1200)}`,
  ]) {
    expect(codeOf(await ask(query))).toBe('QUERY_TOO_COMPLEX');
  }
});

describe('fragments that lead nowhere', () => {
  it.each([
    '{ ...A } fragment A on Query { ...A }',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ])('%s is the asker’s mistake', async (query) => {
    expect(codeOf(await ask(query))).toBe('BAD_USER_INPUT');
  });

  it('are refused quickly when each doubles the next', async () => {
    const refuse = async () =>
      expect(codeOf(await ask(doubling(60, '__typename categories { id }')))).toBe(
        'QUERY_TOO_COMPLEX',
      );
    expect(await processorMs(refuse)).toBeLessThan(3000);
  });
});
