import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '#context.ts';
import { toPublicError } from './errors.ts';
import {
  type JsonAnswer,
  type PreparedOperation,
  prepareOperation,
  type Variables,
} from './prepared-operation.ts';

interface JsonRequest {
  query: string;
  variables: Variables;
  operationName: string | undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readRequest(body: string): JsonRequest | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  if (!isObject(parsed) || typeof parsed.query !== 'string') return null;
  const { query, variables, operationName } = parsed;
  if (variables != null && !isObject(variables)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}

/** A request that can be run, or the JSON that says what is wrong with it. */
export type ReadRequest =
  | { operation: PreparedOperation; run: (context: Context) => Promise<JsonAnswer> }
  | { refusal: string };

function refuse(errors: readonly GraphQLError[]): ReadRequest {
  return { refusal: JSON.stringify({ errors: errors.map(toPublicError) }) };
}

/** Reads the JSON body of a GraphQL request and prepares its operation. */
export function readJsonRequest(schema: GraphQLSchema, body: string): ReadRequest {
  const request = readRequest(body);
  if (!request) {
    const accepted = 'a JSON object with "query", and "variables" and "operationName" if needed';
    return refuse([new GraphQLError(`The body must be ${accepted}.`)]);
  }
  const operation = prepareOperation(schema, request.query, request.operationName);
  if (Array.isArray(operation)) return refuse(operation);
  return { operation, run: (context) => operation.run(context, request.variables) };
}
