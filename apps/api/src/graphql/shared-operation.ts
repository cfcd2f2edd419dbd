import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Context } from './context.ts';
import { factsOf } from './field-facts.ts';
import { fragmentsOf } from './limits.ts';
import { rootFields } from './root-fields.ts';

// Outlives changes: made of the schema alone.
const personalNames = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Names of fields that are personal on some type. */
function personalOf(schema: GraphQLSchema): ReadonlySet<string> {
  const known = personalNames.get(schema);
  if (known) return known;
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()));
  const names = new Set(fields.filter((one) => factsOf(one).personal).map(({ name }) => name));
  personalNames.set(schema, names);
  return names;
}

/** What GraphQL itself answers is the schema's, and the same for all. */
function isOpen(root: GraphQLObjectType, name: string): boolean {
  if (name.startsWith('__')) return true;
  return factsOf(root.getFields()[name]).shared === true;
}

/**
 * Whether every reader without a session gets the same answer, so that one may serve them all: when
 * each field at the root says so, and none below it is personal.
 */
export function isShared(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || !root) return false;
  const fragments = fragmentsOf(document);
  const names = rootFields(operation.selectionSet, (name) => fragments.get(name));
  if (![...names.values()].every((name) => isOpen(root, name))) return false;
  const personal = personalOf(schema);
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (personal.has(name.value)) found = true;
    },
  });
  return !found;
}

/** Of who asks, what a shared answer must not depend on. */
type Person = 'visitor' | 'rateLimit';

function refuse(): never {
  throw new Error('depends on who asks, and does not say so: personal: true is missing');
}

const nobodyInParticular: Readonly<Record<Person, never>> = {
  get visitor(): never {
    return refuse();
  },
  get rateLimit(): never {
    return refuse();
  },
};

/** The context of a shared answer: a field that would depend on the reader fails, rather than be given to the next. */
export function ofAnyReader(context: Context): Context {
  const { visitor, rateLimit, ...known } = context;
  return Object.assign(Object.create(nobodyInParticular), known);
}
