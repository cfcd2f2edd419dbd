import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schema } from '#schema.ts';

type Form = z.core.$ZodType;

/** What a form consists of: what it wraps, both ends of a pipe, every kind of a union. */
function partsOf(form: Form): Form[] {
  if (
    form instanceof z.ZodOptional ||
    form instanceof z.ZodNullable ||
    form instanceof z.ZodDefault
  )
    return partsOf(form.def.innerType);
  if (form instanceof z.ZodPipe) return [form.in, form.out].flatMap(partsOf);
  return form instanceof z.ZodUnion ? form.options.flatMap(partsOf) : [form];
}

const refusesNothing = (form: Form) =>
  [undefined, null].every((nothing) => !z.safeParse(form, nothing).success);

/** Where an input of GraphQL and the form that checks it say different things, by their paths. */
function differences(type: GraphQLInputType, form: Form, path: string): string[] {
  const given = isNonNullType(type) ? type.ofType : type;
  const parts = partsOf(form);
  const list = parts.find((part) => part instanceof z.ZodArray);
  if (isListType(given) !== (list !== undefined)) return [`${path}: a list for one of them only`];
  if (isListType(given) && list) return differences(given.ofType, list.element, `${path}[]`);
  const objects = parts.filter((part) => part instanceof z.ZodObject);
  if (!isInputObjectType(given))
    return objects.length > 0 ? [`${path}: a form in the form, and none in GraphQL`] : [];
  if (objects.length === 0) return [`${path}: a form in GraphQL, and none in the form`];
  const fields = given.getFields();
  const names = new Set([
    ...Object.keys(fields),
    ...objects.flatMap(({ shape }) => Object.keys(shape)),
  ]);
  return [...names].flatMap((name) => {
    const at = `${path}.${name}`;
    const field = fields[name];
    const known = objects.flatMap(({ shape }) => shape[name] ?? []);
    if (!field) return [`${at}: known to the form only`];
    const [first] = known;
    if (!first) return [`${at}: known to GraphQL only`];
    // What only some kinds of a thing have, GraphQL cannot insist on.
    const isAsked = known.length === objects.length && known.every(refusesNothing);
    const mark =
      isNonNullType(field.type) === isAsked ? [] : [`${at}: required by one of them only`];
    return [...mark, ...differences(field.type, first, at)];
  });
}

function formOf(type: GraphQLInputType): z.ZodObject | null {
  const { form } = getNamedType(type).extensions;
  return form instanceof z.ZodObject ? form : null;
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const taking = mutations.filter(({ args }) => args.length > 0);

it('walks all mutations', () => {
  expect(mutations.length).toBeGreaterThan(90);
  expect(mutations.length - taking.length).toBeLessThanOrEqual(2);
});

it.each(taking.map((field) => [field.name, field] as const))(
  '%s takes what its form checks',
  (name, { args }) => {
    expect(args.map((arg) => arg.name)).toEqual(['input']);
    for (const { type } of args) {
      const form = formOf(type);
      expect(form).not.toBeNull();
      if (form) expect(differences(type, form, name)).toEqual([]);
    }
  },
);

describe('a difference is found where', () => {
  const differing = (fields: string, form: z.ZodObject) => {
    const printed = `input A { ${fields} } input B { c: Int! } type Query { a(input: A): Int }`;
    const type = buildSchema(printed).getType('A');
    if (!isInputObjectType(type)) throw new Error('no input');
    return differences(type, form, 'a');
  };
  const text = z.string();

  it.each([
    ['GraphQL alone knows a field', 'b: Int, d: Int', z.object({ b: z.int().nullish() }), 'a.d'],
    ['the form alone knows a field', 'b: Int', z.object({ b: z.int().nullish(), d: text }), 'a.d'],
    ['the form alone insists', 'b: String', z.object({ b: text }), 'a.b'],
    ['GraphQL alone insists', 'b: String!', z.object({ b: text.nullish() }), 'a.b'],
    ['the form alone has a list', 'b: String!', z.object({ b: z.array(text) }), 'a.b'],
    ['GraphQL alone has a list', 'b: [String!]!', z.object({ b: text }), 'a.b'],
    [
      'a form in the form differs',
      'b: B!',
      z.object({ b: z.object({ c: text.nullish() }) }),
      'a.b.c',
    ],
    ['rows differ', 'b: [B!]!', z.object({ b: z.array(z.object({ d: text })) }), 'a.b[].c'],
  ])('%s', (_what, fields, form, at) => {
    expect(differing(fields, form)[0]?.split(':')[0]).toBe(at);
  });

  it('and nowhere else', () => {
    const form = z.object({ b: z.array(z.object({ c: z.int() })), d: text.default('') });
    expect(differing('b: [B!]!, d: String', form)).toEqual([]);
  });
});
