import { knownDocuments } from '@hoi/contract/known-documents';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { processorMs } from '#test/processor-time.ts';
import { toPublicError } from './errors.ts';
import { limits } from './limits.ts';
import { readDocument } from './read-document.ts';

const repeat = (text: string, times: number) => text.repeat(times);

function refusal(text: string): unknown {
  const read = readDocument(schema, text);
  return Array.isArray(read) ? toPublicError(read[0], 'vi').extensions.code : 'fine';
}

/** Fragments of which each spreads the next one twice: small as text, endless when written out. */
function doubling(count: number, on: string, fields: (next: string) => string): string {
  const each = Array.from(
    { length: count },
    (_, i) => `fragment F${i} on ${on} { ${fields(`...F${i + 1}`)} }`,
  );
  return `${each.join(' ')} fragment F${count} on ${on} { __typename }`;
}

const attacks: Record<string, string> = {
  '656 bytes of fragments': `{ ...F0 } ${doubling(20, 'Query', (next) => `${next} ${next}`)}`,
  'fragments in fields': `{ ...F0 } ${doubling(25, 'Query', (next) => `a: categories { id } ...on Query { ${next} } ${next}`)}`,
  '5,000 brackets': `{ articles(filter: { query: ${repeat('[', 5000)}${repeat(']', 5000)} }) { totalCount } }`,
  'brackets of selections': `${repeat('{ a ', 5000)}${repeat('}', 5000)}`,
  'brackets that never close': repeat('{', 3000),
  'brackets in a type': `query ($a: ${repeat('[', 1900)}ID${repeat(']', 1900)}) { __typename }`,
  'brackets in a value': `{ node(id: ${repeat('{a: ', 900)}1${repeat('}', 900)}) { id } }`,
  tokens: `{ ${repeat('__typename ', limits.tokens)} }`,
  'a long text': `#${repeat('x', limits.documentLength)}\n{ __typename }`,
  'one field in many inline fragments': `{ ${repeat('... { __typename } ', 900)} }`,
  'places that meet': `{ ${repeat(`categories { ${repeat(`articles { nodes { id } } `, 20)} } `, 20)} }`,
  'the schema over and over': `{ ${Array.from({ length: 30 }, (_, i) => `s${i}: __schema { types { fields { type { name } } } }`).join(' ')} }`,
};

describe('a document that is small as text', () => {
  it.each(Object.keys(attacks))('%s is refused before it costs anything', async (name) => {
    const text = attacks[name] ?? '';
    refusal(text);
    const again = () => expect(refusal(text)).toBe('QUERY_TOO_COMPLEX');
    expect(await processorMs(again)).toBeLessThan(100);
  });

  it('of many operations and fragments is checked in time', async () => {
    const fields = repeat('categories { id name slug } ', 10);
    const texts = [
      `fragment A on Query { ${fields} } ${Array.from({ length: 400 }, (_, i) => `query Q${i} { ...A }`).join(' ')}`,
      `{ ...F0 } ${Array.from({ length: 400 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} }`).join(' ')} fragment F400 on Query { id: __typename }`,
      `{ ${Array.from({ length: 300 }, (_, i) => `...F${i}`).join(' ')} } ${Array.from({ length: 300 }, (_, i) => `fragment F${i} on Query { a${i}: __typename }`).join(' ')}`,
      `{ ${repeat('node(id: "x") { ... on Article { title } } ', 20)} }`,
      `query (${Array.from({ length: 900 }, (_, i) => `$v${i}: ID`).join(' ')}) { __typename }`,
      `{ __typename ${repeat('@include(if: true) ', 600)} }`,
      `{ ${Array.from({ length: 1900 }, (_, i) => `x${i}`).join(' ')} }`,
    ];
    for (const text of texts) {
      const check = () => readDocument(schema, text);
      expect(await processorMs(check), text.slice(0, 80)).toBeLessThan(1000);
    }
  });
});

describe('what is asked in earnest', () => {
  it.each(['site', 'admin'] as const)('by the %s stays within the bounds', (app) => {
    for (const text of Object.values(knownDocuments[app])) {
      expect(refusal(text), text).toBe('fine');
    }
  });

  it('is the description of the schema, as tools ask for it', () => {
    expect(refusal(getIntrospectionQuery())).toBe('fine');
    const all = { specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true };
    expect(refusal(getIntrospectionQuery({ ...all, oneOf: true }))).toBe('fine');
  });

  it('may hold brackets in its texts', () => {
    expect(refusal(`{ article(slug: "${repeat('{[(', 200)}") { title } }`)).toBe('fine');
  });
});

it('tells nobody which names there are', () => {
  const texts = [
    '{ artcle(slug: "a") { title } }',
    '{ article(slg: "a") { title } }',
    '{ articles(orderBy: NEWST) { nodes { id } } }',
    '{ articles(filter: { quer: "a" }) { nodes { id } } }',
    '{ articles { nodes { ... on Artcle { id } } } }',
    '{ __typename @inclde(if: true) }',
  ];
  for (const text of texts) {
    const errors = readDocument(schema, text);
    expect(Array.isArray(errors), text).toBe(true);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  }
});
