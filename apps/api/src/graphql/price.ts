import {
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { said } from './caller-words.ts';
import { factsOf, type Price } from './field-facts.ts';
import { questionError } from './question-error.ts';

type Field = GraphQLField<unknown, unknown>;

/** Whether a type is a page of a list in Relay's form. */
export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields();
}

/** Rows and edges of a page: as many as the page was asked to hold. */
export function isPageRows(parent: GraphQLNamedType, field: string): boolean {
  return isConnection(parent) && (field === 'edges' || field === 'nodes');
}

export function statedPrice(field: Field): Price {
  return factsOf(field).price ?? {};
}

const isList = (field: Field) => isListType(getNullableType(field.type));

/** @throws Error naming every list that neither has pages nor says how many rows to expect */
export function requirePrices(schema: GraphQLSchema): void {
  const open = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isList(field) && !isPageRows(type, field.name))
        .filter((field) => statedPrice(field).rows === undefined)
        .map((field) => `${type.name}.${field.name}`),
    );
  if (open.length === 0) return;
  throw new Error(`price: { rows } is missing on the lists ${open.join(', ')}`);
}

/** The answer to who has left. */
export function nobodyWaits(): GraphQLError {
  return questionError(said((w) => w.questions.abandoned));
}
