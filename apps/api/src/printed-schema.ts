import {
  type GraphQLFieldConfig,
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { factsOf } from './graphql/field-facts.ts';
import { schema } from './schema.ts';

const printed = (of: GraphQLSchema) => `${printSchema(lexicographicSortSchema(of))}\n`;

/** Everything that can be asked, as packages/contract keeps it for site and back office. */
export const printedSchema = (): string => printed(schema);

// They ask for the type of what they find.
const byId = new Set(['node', 'nodes']);

/** What of a root type others than the staff may ask; none when that is nothing. */
function openPart(root: GraphQLObjectType | null | undefined): GraphQLObjectType | null {
  if (!root) return null;
  const { fields, ...config } = root.toConfig();
  const open = Object.entries(fields).filter(
    ([name, field]: [string, GraphQLFieldConfig<unknown, unknown>]) =>
      byId.has(name) || factsOf({ extensions: field.extensions ?? {} }).open,
  );
  return open.length > 0
    ? new GraphQLObjectType({ ...config, fields: Object.fromEntries(open) })
    : null;
}

/** What strangers and partners may ask, with the types that this leads to: nothing that only the staff may do. */
export function publicSchema(): GraphQLSchema {
  const { query, mutation, ...config } = schema.toConfig();
  // Found by their ids alone, some of them.
  const types = config.types.filter(
    (type) => isObjectType(type) && type.getInterfaces().length > 0 && factsOf(type).open,
  );
  return new GraphQLSchema({
    ...config,
    query: openPart(query),
    mutation: openPart(mutation),
    types,
  });
}

let kept: string | undefined;

/** The public description of the API, as `/schema.graphql` serves it. */
export function printedPublicSchema(): string {
  kept ??= printed(publicSchema());
  return kept;
}
