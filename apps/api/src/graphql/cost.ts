import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Price } from './field-facts.ts';
import { fragmentsOf, limits, tooComplex } from './limits.ts';
import { isConnection, isPageRows, statedPrice } from './price.ts';

export interface CostInput {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

// What is not said of a field's work is taken for dear: a list of rows costs a statement, a count a scan.
const unsaid = { root: 30, connection: 100, count: 500, list: 5, schema: 2000 };

const usualPage = 20;

function variablesOf({ operation, variables }: CostInput): Values {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return { ...defaults, ...variables };
}

function argumentsOf({ arguments: given }: FieldNode, variables: Values): Values {
  const values: Record<string, unknown> = {};
  for (const { name, value } of given ?? []) {
    values[name.value] = valueFromASTUntyped(value, variables);
  }
  return values;
}

/** Rows that the request itself names a number of, by a page's size or by their ids. */
function askedRows({ first, last, ids }: Values): number | null {
  if (typeof first === 'number') return first;
  if (typeof last === 'number') return last;
  return Array.isArray(ids) ? ids.length : null;
}

function rowsOf(field: Field, given: Values): number {
  const usual = isConnection(getNamedType(field.type)) ? usualPage : (statedPrice(field).rows ?? 1);
  return Math.max(1, askedRows(given) ?? usual);
}

function unsaidWork({ schema }: CostInput, parent: GraphQLNamedType, field: Field): number {
  if (isConnection(getNamedType(field.type))) return unsaid.connection;
  if (isConnection(parent)) return field.name === 'totalCount' ? unsaid.count : 0;
  const root = parent === schema.getQueryType() || parent === schema.getMutationType();
  if (root) return unsaid.root;
  return statedPrice(field).rows === undefined ? 0 : unsaid.list;
}

function workOf({ work }: Price, given: Values, unsaidWork: number): number {
  return typeof work === 'function' ? work(given) : (work ?? unsaidWork);
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): Field | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

interface Place {
  type: GraphQLNamedType | undefined;
  /** Rows on the page that the selections stand on, where that is a page of a list. */
  page: number;
}

/**
 * What an operation may cost: the work of each field, and the values that the answer can hold, each
 * counted once for every row it stands on. Fragments are followed where they are spread, each once
 * for a place: spreading the next one twice would otherwise double the work with every one of them.
 */
export function costOf(input: CostInput): number {
  const { schema, document, operation } = input;
  const variables = variablesOf(input);
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();

  const ofFragment = (name: string, page: number): number => {
    const key = `${page} ${name}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // One that spreads itself meets this; another rule refuses it.
    known.set(key, 0);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = ofSet(fragment?.selectionSet, { type, page });
    known.set(key, cost);
    return cost;
  };

  const ofField = (node: FieldNode, { type, page }: Place): number => {
    const { name, selectionSet } = node;
    const field = fieldOf(type, name.value);
    if (!field || !type) {
      const asked = name.value === '__schema' || name.value === '__type' ? unsaid.schema : 0;
      return 1 + asked + ofSet(selectionSet, { type: undefined, page: 1 });
    }
    const given = argumentsOf(node, variables);
    const price = statedPrice(field);
    const below = getNamedType(field.type);
    const rows = isPageRows(type, field.name) ? page : rowsOf(field, given);
    const work = workOf(price, given, unsaidWork(input, type, field));
    const own = 1 + work + (price.workPerRow ?? 0) * rows;
    // A page is one thing; its rows are counted where they are asked for.
    if (isConnection(below)) return own + ofSet(selectionSet, { type: below, page: rows });
    if (!selectionSet) return own + (price.rows ?? 0);
    return own + rows * ofSet(selectionSet, { type: below, page: 1 });
  };

  const ofSet = (set: SelectionSetNode | undefined, place: Place): number => {
    let cost = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, place);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        cost += ofFragment(selection.name.value, place.page);
      } else {
        const on = selection.typeCondition?.name.value;
        const type = on === undefined ? place.type : schema.getType(on);
        cost += ofSet(selection.selectionSet, { type, page: place.page });
      }
    }
    return cost;
  };

  return ofSet(operation.selectionSet, {
    type: schema.getRootType(operation.operation) ?? undefined,
    page: 1,
  });
}

/** The error of an operation that costs more than one request may, or null. */
export function costError(cost: number): GraphQLError | null {
  return cost > limits.cost ? tooComplex((w) => w.measures.points(cost, limits.cost)) : null;
}
