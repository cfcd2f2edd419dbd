import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
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
    'goneArticles',
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

interface Said {
  path: string;
  description: string | null | undefined;
  /** What an answer may leave out has to say what it means when it does. */
  mayBeNull?: boolean;
  /** What has to be given must not say what it means when it is not. */
  mustBeGiven?: boolean;
}

const taken = (
  path: string,
  { description, type }: { description?: string | null; type: object },
) => ({
  path,
  description,
  mustBeGiven: isNonNullType(type),
});

/** Everything of a type that has to be described: itself, its values, its fields and their arguments. */
function saidBy(type: GraphQLNamedType): Said[] {
  const said: Said[] = [{ path: type.name, description: type.description }];
  if (isEnumType(type)) {
    const values = type.getValues();
    said.push(
      ...values.map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
    );
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    said.push(...fields.map((field) => taken(`${type.name}.${field.name}`, field)));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return said;
  for (const { name, description, args, type: of } of Object.values(type.getFields())) {
    const path = `${type.name}.${name}`;
    said.push({ path, description, mayBeNull: !isNonNullType(of) });
    said.push(...args.map((arg) => taken(`${path}(${arg.name})`, arg)));
  }
  return said;
}

describe('descriptions', () => {
  const said = types.filter((type) => !isSpecifiedScalarType(type)).flatMap(saidBy);

  it('say of every type, field, argument, value and input what it means', () => {
    expect(said.length).toBeGreaterThan(2000);
    const dumb = said.filter(({ description }) => (description ?? '').trim().length < 4);
    expect(dumb.map(({ path }) => path)).toEqual([]);
  });

  it('say more than the name does', () => {
    const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
    const nameOf = (path: string) =>
      words((path.match(/\w+/g)?.at(-1) ?? '').replaceAll(/[A-Z]/g, ' $&'));
    const echoes = said.filter(({ path, description }) => {
      const known = new Set(['a', 'an', 'the', 'its', 'of', ...nameOf(path)]);
      return words(description ?? '').every((word) => known.has(word));
    });
    expect(echoes.map(({ path }) => path)).toEqual([]);
  });

  it('say of every answer that may be null what null means', () => {
    const silent = said.filter(
      ({ mayBeNull, description }) => mayBeNull && !/\bnull\b/i.test(description ?? ''),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('say of nothing that has to be given what it means when it is not', () => {
    const untrue = said.filter(
      ({ mustBeGiven, description }) =>
        mustBeGiven && /\bnull\b|\bleft out\b/i.test(description ?? ''),
    );
    expect(untrue.map(({ path }) => path)).toEqual([]);
  });
});

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
});
