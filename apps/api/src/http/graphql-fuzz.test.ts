import { siteHeaders } from '@hoi/contract/headers';
import { knownDocuments } from '@hoi/contract/known-documents';
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { useDatabase } from '#test/database.ts';
import { makeOneOfEverything } from '#test/one-of-everything.ts';
import { type OpenApi, openApi } from '#test/open-api.ts';
import { siteKey } from './request-context.ts';

const documents = 2000;
// A busy machine is slow for all; what holds up the server is slow beside the others.
const longestMs = 1000;
const stallFactor = 50;

let api: OpenApi;

useDatabase();
beforeAll(async () => {
  await makeOneOfEverything();
  api = await openApi();
});
afterAll(() => api.close());

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', 'tin', '\0', '\uD800', '%', "'", '{', 'x'.repeat(2000), 'ế'.repeat(40)),
);

function literalOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<string> {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    if (depth > 2) return fc.constant('[]');
    return fc
      .array(literalOf(plain.ofType, depth + 1), { maxLength: 3 })
      .map((all) => `[${all.join(' ')}]`);
  }
  if (isEnumType(plain))
    return fc.constantFrom(...plain.getValues().map(({ name }) => name), 'NONE');
  if (isInputObjectType(plain)) {
    if (depth > 2) return fc.constant('{}');
    const fields = Object.values(plain.getFields());
    return fc
      .subarray(fields)
      .chain((some) =>
        fc.tuple(
          ...some.map((field) =>
            literalOf(field.type, depth + 1).map((value) => `${field.name}: ${value}`),
          ),
        ),
      )
      .map((all) => `{ ${all.join(' ')} }`);
  }
  const text = texts.map((one) => JSON.stringify(one));
  const number = fc
    .oneof(fc.integer({ min: -3, max: 120 }), fc.constantFrom(2 ** 31, -1e20, 0.5))
    .map(String);
  const usual: Record<string, fc.Arbitrary<string>> = {
    Int: number,
    Float: number,
    BigInt: number,
    Boolean: fc.constantFrom('true', 'false'),
  };
  return fc.oneof(
    { weight: 8, arbitrary: usual[String(plain)] ?? text },
    { weight: 1, arbitrary: fc.constantFrom('null', '"x"', '[1]', '{ a: 1 }', '$none') },
  );
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const args = fc
    .subarray([...field.args])
    .chain((some) =>
      fc.tuple(...some.map((arg) => literalOf(arg.type).map((value) => `${arg.name}: ${value}`))),
    );
  const head = args.map((given) =>
    given.length > 0 ? `${field.name}(${given.join(' ')})` : field.name,
  );
  const below = getNamedType(field.type);
  if (!isCompositeType(below)) return head;
  return fc.tuple(head, selectionOf(below, depth + 1)).map((parts) => parts.join(' '));
}

function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  const fields = isObjectType(type) && depth < 7 ? Object.values(type.getFields()) : [];
  if (fields.length === 0) return fc.constant('{ __typename }');
  const some = fc.subarray(fields, { minLength: 1, maxLength: Math.min(3, fields.length) });
  return some
    .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(field, depth))))
    .map((parts) => `{ ${parts.join(' ')} }`);
}

function rootOf(type: GraphQLObjectType | null | undefined, word: string): fc.Arbitrary<string> {
  return type ? selectionOf(type, 0).map((selection) => `${word} ${selection}`) : fc.constant(word);
}

const valid = fc.oneof(
  { weight: 6, arbitrary: rootOf(schema.getQueryType(), 'query') },
  { weight: 1, arbitrary: rootOf(schema.getMutationType(), 'mutation') },
);
const known = fc.constantFrom(
  ...Object.values(knownDocuments).flatMap((some) => Object.values(some)),
);
const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  '@include(if: false)',
  'fragment A on Query { ...A }',
  '...A',
  '$x',
  '"',
  '"""',
  '#',
  '\0',
  '\n',
  'a: ',
  '__schema { types { name } }',
  'query Q ',
  '{ '.repeat(120),
];

/** A text with something taken out of it, put into it, or said again. */
const broken = fc
  .tuple(
    fc.oneof(valid, known),
    fc.nat(),
    fc.nat(60),
    fc.constantFrom(...pieces),
    fc.constantFrom('cut', 'put', 'again', 'swap'),
  )
  .map(([text, place, length, piece, how]) => {
    const at = place % (text.length + 1);
    const [before, part, after] = [
      text.slice(0, at),
      text.slice(at, at + length),
      text.slice(at + length),
    ];
    if (how === 'cut') return before + after;
    if (how === 'put') return before + piece + part + after;
    if (how === 'again') return before + part.repeat(1 + (place % 40)) + after;
    return before + piece + after;
  });

const bodies = fc.oneof(
  { weight: 10, arbitrary: fc.record({ query: fc.oneof(valid, broken, known, broken) }) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        query: fc.oneof(valid, broken, known),
        variables: fc.oneof(
          fc.dictionary(
            fc.constantFrom('id', 'input', 'slug', 'first', 'after', '__proto__', 'x'),
            fc.jsonValue(),
          ),
          fc.jsonValue(),
        ),
        operationName: fc.oneof(fc.string(), fc.constantFrom('Home', 'News', '\n', null)),
        extensions: fc.jsonValue(),
      },
      { requiredKeys: ['query'] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

type Way = (body: unknown) => Promise<Response>;
const post = (headers: Record<string, string>) => (body: unknown) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify(body) ?? '',
    headers: { 'content-type': 'application/json', ...headers },
  });
const ways: Record<string, Way> = {
  'the short lane': (body) => post({})(body),
  'the site': (body) => post({ [siteHeaders.key]: siteKey() })(body),
  'the long way': (body) => post({ origin: api.url })(body),
  'an address': (body) => {
    const { query } = Object(body);
    const text = String(query).slice(0, 6000).toWellFormed();
    return fetch(`${api.url}/graphql?${new URLSearchParams({ query: text })}`);
  },
};

async function knownAnswers(): Promise<string[]> {
  const found = [];
  for (const query of Object.values(knownDocuments.site)) {
    const variables = { page: 1, first: 5, slug: 'khong-co', query: 'tin', name: 'main' };
    found.push((await (await ways['the site']?.({ query, variables }))?.text()) ?? '');
  }
  return found;
}

it(`${documents} documents, sense and nonsense, are answered at once and harm nobody`, async () => {
  const before = await knownAnswers();
  const times: { ms: number; body: unknown; way: string }[] = [];
  const faults: unknown[] = [];
  const sample = fc.sample(bodies, {
    numRuns: documents,
    seed: Math.trunc(Date.now() / 86_400_000),
  });
  const names = Object.keys(ways);
  for (const [index, body] of sample.entries()) {
    const way = names[index % names.length] ?? '';
    const started = performance.now();
    const response = await ways[way]?.(body);
    const text = (await response?.text()) ?? '';
    times.push({ ms: performance.now() - started, body, way });
    const isFault = !response || response.status >= 500 || text.includes('"INTERNAL"');
    if (isFault || /did you mean/i.test(text))
      faults.push({ way, body, status: response?.status, text });
  }
  expect(faults.slice(0, 3)).toEqual([]);
  const median = times.map(({ ms }) => ms).sort((a, b) => a - b)[documents / 2] ?? 0;
  const allowed = Math.max(longestMs, stallFactor * median);
  expect(times.filter(({ ms }) => ms > allowed)).toEqual([]);
  expect(await knownAnswers()).toEqual(before);
}, 240_000);
