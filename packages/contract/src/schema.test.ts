import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaFile } from './node/schema-file.ts';

const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const queries = schema.getQueryType()?.getFields() ?? {};
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('names that partners rely on', () => {
  it.each([
    ['article', ['id', 'slug']],
    ['articles', ['after', 'before', 'filter', 'first', 'last', 'orderBy']],
    ['category', ['slug']],
    ['orgUnit', ['code', 'slug']],
    ['orgUnits', ['filter']],
    ['album', ['slug']],
    ['page', ['slug']],
    ['menu', ['name']],
    ['search', ['after', 'first', 'query', 'types']],
    ['node', ['id']],
    ['nodes', ['ids']],
  ])('%s(%j)', (name, args) => {
    const known = queries[name]?.args.map((arg) => arg.name) ?? [];
    expect(known).toEqual(expect.arrayContaining(args));
  });

  it.each([
    'albums',
    'categories',
    'currentPoll',
    'polls',
    'rateLimit',
    'siteLinkGroups',
    'viewer',
    'visitStats',
    'weather',
  ])('%s', (name) => {
    expect(queries[name]).toBeDefined();
  });
});

function fieldsOf(type: GraphQLNamedType): string[] {
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

describe('shape', () => {
  it('writes enum values in UPPER_CASE and fields in camelCase', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues());
    expect(values.map((value) => value.name).filter((name) => !/^[A-Z0-9_]+$/.test(name))).toEqual(
      [],
    );
    expect(types.flatMap(fieldsOf).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('gives every connection edges, nodes, pageInfo', () => {
    const connections = types.filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    const expected = expect.arrayContaining(['edges', 'nodes', 'pageInfo']);
    for (const type of connections) expect(fieldsOf(type), type.name).toEqual(expected);
  });

  it('gives every mutation at most one argument, called input, and a payload', () => {
    expect(mutations.length).toBeGreaterThan(50);
    for (const { name, args, type } of mutations) {
      expect(
        args.map((arg) => arg.name).filter((arg) => arg !== 'input'),
        name,
      ).toEqual([]);
      expect(String(getNullableType(type)), name).toMatch(/Payload$/);
    }
  });

  it('describes every root field', () => {
    const roots = [...Object.values(queries), ...mutations];
    expect(roots.filter((field) => !field.description).map((field) => field.name)).toEqual([]);
  });
});
