import { knownDocuments } from '@hoi/contract/known-documents';
import {
  type ExecutionResult,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isRequiredInputField,
  type NamedTypeNode,
  parse,
  typeFromAST,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '#http/request-context.ts';
import { schema } from '#schema.ts';
import { globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOneOfEverything } from '#test/one-of-everything.ts';
import { publicResult } from './answer.ts';
import type { Context } from './context.ts';
import { knownOperation } from './known-operations.ts';
import type { Operation } from './operation.ts';
import { strangeOperation } from './prepared-operation.ts';

useDatabase();

let administrator: Context;
let stranger: Context;
/** Ids of one thing of every kind, and the words by which others are found. */
let ids: string[];
let words: Record<string, string | null>;

beforeAll(async () => {
  const house = await makeOneOfEverything();
  const cookies = { secure: false, add: () => undefined };
  const headers = new Headers({ cookie: house.administrator.cookie });
  administrator = await contextOf(headers, '', cookies);
  stranger = await contextOf(new Headers(), '', cookies);
  const { article, album, category, page, poll, commune, person, plan, media, author } = house;
  ids = Object.entries({
    Article: article,
    Album: album,
    Category: category,
    Page: page,
    Poll: poll,
    OrgUnit: commune,
    Person: person,
    OrgPlan: plan,
    MediaFile: media,
    User: author,
  }).map(([type, row]) => globalId(type, row.id));
  words = {
    after: null,
    before: null,
    slug: article.slug,
    code: '20971',
    name: 'main',
    query: 'tin',
  };
});

function sampleOf(type: GraphQLInputType, name: string, id: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [sampleOf(plain.ofType, name, id)];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (isInputObjectType(plain)) {
    const needed = Object.values(plain.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(
      needed.map((field) => [field.name, sampleOf(field.type, field.name, id)]),
    );
  }
  const values: Record<string, unknown> = {
    // A list is asked from its beginning.
    ID: name in words ? words[name] : id,
    Int: 1,
    BigInt: 101,
    Boolean: true,
    Date: '2026-01-01',
    DateTime: '2026-01-01T00:00:00Z',
    RichText: { type: 'doc', content: [{ type: 'paragraph' }] },
  };
  return values[String(plain)] ?? (name in words ? words[name] : 'x');
}

function variablesOf(text: string, id: string): Record<string, unknown> {
  const [operation] = parse(text).definitions;
  const given: Record<string, unknown> = {};
  if (operation?.kind !== 'OperationDefinition') return given;
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    const found = typeFromAST(schema, type as NamedTypeNode); // its overloads know no union of nodes
    if (isInputType(found)) given[name] = sampleOf(found, name, id);
  }
  return given;
}

async function bothWays(text: string, context: Context, variables: Record<string, unknown>) {
  const compiled = knownOperation(schema, text);
  const interpreted = strangeOperation(schema, text, undefined);
  if (!compiled || Array.isArray(interpreted)) throw new Error('not a known document');
  const answer = async (operation: Operation): Promise<ExecutionResult> =>
    JSON.parse(JSON.stringify(publicResult(await operation.run({ ...context }, variables), 'vi')));
  return { compiled: await answer(compiled), interpreted: await answer(interpreted) };
}

const all = Object.entries(knownDocuments).flatMap(([app, known]) =>
  Object.values(known).map((text) => [`${app}: ${/\w+ \w+/.exec(text)?.[0]}`, text] as const),
);
const queries = all.filter(([, text]) => text.startsWith('query'));

describe('compiled and interpreted', () => {
  it.each(queries)('%s answers alike', async (_name, text) => {
    let answered = false;
    for (const id of ids) {
      const variables = variablesOf(text, id);
      const { compiled, interpreted } = await bothWays(text, administrator, variables);
      expect(compiled).toEqual(interpreted);
      answered ||= compiled.data != null && !compiled.errors;
      if (!text.includes('ID!')) break;
    }
    expect(answered).toBe(true);
  });

  it.each(all)('%s refuses alike', async (_name, text) => {
    const right = variablesOf(text, 'x');
    const wrong = [
      {},
      right,
      { ...right, unknown: 1, constructor: 1 },
      JSON.parse('{"__proto__": {"id": "x"}, "toString": 1}'),
      Object.fromEntries(Object.keys(right).map((name) => [name, null])),
      Object.fromEntries(Object.keys(right).map((name) => [name, { deep: [{ x: 1 }] }])),
      Object.fromEntries(Object.keys(right).map((name) => [name, 'x'.repeat(300)])),
    ];
    for (const variables of wrong) {
      const { compiled, interpreted } = await bothWays(text, stranger, variables);
      expect(compiled).toEqual(interpreted);
    }
  });
});
